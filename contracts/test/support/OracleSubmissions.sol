// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation, PackedObservationLibrary} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {BN254} from "./BN254.sol";
import {Configurations} from "./Configurations.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {ChainlinkDouble} from "./SourceDoubles.sol";

/// @notice Submissions to price oracles whose operators are those of the devnet: one slot after the other, three
/// observations a feed.
abstract contract OracleSubmissions is EigenLayerTest {
    uint256 internal constant RING = 128;
    uint256 internal constant FEEDS = 20;

    mapping(PriceOracle oracle => uint64) private slots;
    int128 private salt;

    /// @dev An oracle with all feeds, whose heads are there, as they are but once.
    function deployOracle(IQuorumVerifier verifier_) internal returns (PriceOracle oracle) {
        oracle = new PriceOracle(
            verifier_,
            IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 15, windowBlocks: 60}),
            ISlotTaskManager.Slots({start: uint64(block.timestamp), interval: 15}),
            5001,
            new SourceAdapters(),
            address(this)
        );
        IPriceOracle.Feed memory feed;
        feed.sources = new IPriceOracle.Source[](1);
        feed.sources[0].target = address(new ChainlinkDouble(8));
        feed.sources[0].decimals = 8;
        feed.sources[0].maxAge = 60;
        (feed.decimals, feed.historyBits) = (8, 7);
        feed.limits = Configurations.wide(1);
        (feed.limits.deviationBps, feed.limits.maxSpreadBps) = (50, 200);
        for (uint256 i; i < FEEDS; ++i) {
            feed.id = bytes32(i + 1);
            oracle.addFeed(feed);
        }
        settleUncertified(oracle, FEEDS);
    }

    /// @dev What operators sign for a digest.
    function messageOf(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes32 digest)
        internal
        view
        virtual
        returns (bytes32)
    {
        (oracle, task);
        return digest;
    }

    /// @dev A certificate of the operators whose bits are set.
    function certifyFor(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes32 digest, uint256 signers)
        internal
        view
        virtual
        returns (bytes memory)
    {
        (oracle);
        return certify(digest, task.referenceBlock, signers);
    }

    function nextTask(PriceOracle oracle, uint256 feeds) private returns (IRotatingTaskManager.Task memory task) {
        vm.roll(block.number + 8);
        skip(15);
        uint64 slot = ++slots[oracle];
        task = IRotatingTaskManager.Task({
            id: slot,
            referenceBlock: pastBlock(),
            deadlineBlock: pastBlock() + 20,
            referenceHash: keccak256(abi.encode(slot)),
            proposer: operators[slot % 5].account,
            spec: abi.encode((1 << feeds) - 1)
        });
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
    }

    /// @dev Settles a batch of the first feeds, signed by the operators whose bits are set.
    function settle(PriceOracle oracle, uint256 feeds, uint256 signers) internal {
        settle(oracle, feeds, signers, 1);
    }

    /// @dev The same, of a digest that comes to a point on the curve at that attempt.
    function settle(PriceOracle oracle, uint256 feeds, uint256 signers, uint256 attempts) internal {
        IRotatingTaskManager.Task memory task = nextTask(oracle, feeds);
        (bytes memory response, bytes32 digest) = respond(oracle, task, feeds, attempts);
        bytes memory certificate_ = certifyFor(oracle, task, digest, signers);
        beforeSubmission(oracle, task, abi.encodeCall(oracle.submit, (task, response, certificate_)));
        vm.prank(task.proposer);
        oracle.submit(task, response, certificate_);
    }

    /// @dev Called before each submission that is certified.
    function beforeSubmission(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes memory data)
        internal
        virtual {}

    /// @dev Settles without a signature, to come to a state: what it costs is of no account.
    function settleUncertified(PriceOracle oracle, uint256 feeds) internal {
        IQuorumVerifier.QuorumStake[] memory stakes = new IQuorumVerifier.QuorumStake[](1);
        stakes[0] = IQuorumVerifier.QuorumStake(1, 1);
        address at = address(oracle.verifier());
        vm.mockCall(at, abi.encodePacked(IQuorumVerifier.verify.selector), abi.encode(stakes));
        IRotatingTaskManager.Task memory task = nextTask(oracle, feeds);
        vm.prank(task.proposer);
        oracle.submit(task, responseOf(feeds), "");
        vm.clearMockedCalls();
    }

    /// @dev Until each of the first feeds overwrites its oldest round.
    function fillRings(PriceOracle oracle, uint256 feeds) internal {
        for (uint256 i; i < RING; ++i) {
            settleUncertified(oracle, feeds);
        }
    }

    function respond(PriceOracle oracle, IRotatingTaskManager.Task memory task, uint256 feeds, uint256 attempts)
        private
        returns (bytes memory response, bytes32 digest)
    {
        bytes32 message;
        do {
            response = responseOf(feeds);
            digest = oracle.digest(task, response);
            message = messageOf(oracle, task, digest);
        } while (BN254.hashToG1(message).X != (uint256(message) + attempts - 1) % BN254.P);
    }

    /// @dev Each feed has two Chainlink sources, of 8 and of 18 decimals, and one of DIA's.
    function responseOf(uint256 feeds) private returns (bytes memory) {
        PackedAnswer[] memory answers = new PackedAnswer[](feeds);
        PackedObservation[] memory seen = new PackedObservation[](3 * feeds);
        ++salt;
        uint32 time = uint32(block.timestamp);
        for (uint8 i; i < feeds; ++i) {
            answers[i] = PackedAnswerLibrary.pack(3000_12345678 + salt, time - 9, time - 2, 12, 3, 1);
            uint80 round = uint80(5) << 64 | 123_456;
            seen[3 * i] = PackedObservationLibrary.pack(i, 0, round, time - 9, 3000_12345678 + salt);
            seen[3 * i + 1] = PackedObservationLibrary.pack(i, 1, round, time - 7, 3001_123456789012345678);
            seen[3 * i + 2] = PackedObservationLibrary.pack(i, 2, 0, time - 5, 2999_12345678);
        }
        return PriceEncoding.encodeResponse(answers, seen);
    }
}
