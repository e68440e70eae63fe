// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceReader} from "../../src/SourceReader.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation, PackedObservationLibrary} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {BN254} from "../support/BN254.sol";
import {Configurations} from "../support/Configurations.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {ChainlinkDouble} from "../support/SourceDoubles.sol";

/// @notice What a submission costs: whole transactions, calldata and the 21,000 of any transaction included, on the pinned
/// fork, against EigenLayer's real contracts with fifteen operators, whose keys Go made. Three observations a feed. A
/// fresh ring is one whose next round takes a slot that was never written; each feed has settled before. See docs/gas.md.
/// @dev Digests are chosen so that hashing to the curve succeeds at the first attempt, except where a name says otherwise.
/// forge-config: default.isolate = true
contract SubmitGasTest is EigenLayerTest {
    uint256 private constant RING = 128;
    uint256 private constant FEEDS = 20;
    uint256 private constant EVERYBODY = (1 << 15) - 1;
    uint256 private constant BUT_FIVE = EVERYBODY - 31;

    PriceOracle private oracle;
    uint64 private slot;
    int128 private salt;

    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd/";
    }

    function operatorCount() internal pure override returns (uint256) {
        return 15;
    }

    function setUp() public override {
        super.setUp();
        IRotatingTaskManager.Parameters memory p = IRotatingTaskManager.Parameters({
            start: uint64(block.timestamp), interval: 15, exclusiveBlocks: 2, graceBlocks: 15, windowBlocks: 60
        });
        oracle = new PriceOracle(verifier, p, 5000, address(this));
        IPriceOracle.Feed memory feed;
        feed.sources = new IPriceOracle.Source[](1);
        feed.sources[0].target = address(new ChainlinkDouble(8));
        feed.sources[0].maxAge = 60;
        feed.decimals = 8;
        feed.limits = Configurations.wide(1);
        (feed.limits.deviationBps, feed.limits.maxSpreadBps) = (50, 200);
        for (uint256 i; i < FEEDS; ++i) {
            feed.id = bytes32(i + 1);
            oracle.addFeed(feed);
        }
        settleUncertified(FEEDS); // so that heads are there, as they are but once
    }

    // -- Submissions --

    function nextTask(uint256 feeds) private returns (IRotatingTaskManager.Task memory task) {
        vm.roll(block.number + 8);
        skip(15);
        ++slot;
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
    function settle(uint256 feeds, uint256 signers) private {
        settle(feeds, signers, 1);
    }

    function settle(uint256 feeds, uint256 signers, uint256 attempts) private {
        IRotatingTaskManager.Task memory task = nextTask(feeds);
        (bytes memory response, bytes32 digest) = respond(task, feeds, attempts);
        bytes memory certificate_ = certify(digest, task.referenceBlock, signers);
        vm.prank(task.proposer);
        oracle.submit(task, response, certificate_);
    }

    /// @dev Settles without a signature, to come to a state: what it costs is of no account.
    function settleUncertified(uint256 feeds) private {
        IQuorumVerifier.QuorumStake[] memory stakes = new IQuorumVerifier.QuorumStake[](1);
        stakes[0] = IQuorumVerifier.QuorumStake(1, 1);
        vm.mockCall(address(verifier), abi.encodePacked(IQuorumVerifier.verify.selector), abi.encode(stakes));
        IRotatingTaskManager.Task memory task = nextTask(feeds);
        vm.prank(task.proposer);
        oracle.submit(task, responseOf(feeds), "");
        vm.clearMockedCalls();
    }

    /// @dev A response whose digest comes to a point on the curve at that attempt.
    function respond(IRotatingTaskManager.Task memory task, uint256 feeds, uint256 attempts)
        private
        returns (bytes memory response, bytes32 digest)
    {
        do {
            response = responseOf(feeds);
            digest = oracle.digest(task, response);
        } while (BN254.hashToG1(digest).X != (uint256(digest) + attempts - 1) % BN254.P);
    }

    /// @dev Each feed has two Chainlink sources, of 8 and of 18 decimals, and one of DIA's.
    function responseOf(uint256 feeds) private returns (bytes memory) {
        PackedAnswer[] memory answers = new PackedAnswer[](feeds);
        PackedObservation[] memory seen = new PackedObservation[](3 * feeds);
        ++salt;
        uint32 time = uint32(block.timestamp);
        for (uint8 i; i < feeds; ++i) {
            answers[i] = PackedAnswerLibrary.pack(3000_12345678 + salt, time - 2, 12, 3, 1);
            uint80 round = uint80(5) << 64 | 123_456;
            seen[3 * i] = PackedObservationLibrary.pack(i, 0, round, time - 9, 3000_12345678 + salt);
            seen[3 * i + 1] = PackedObservationLibrary.pack(i, 1, round, time - 7, 3001_123456789012345678);
            seen[3 * i + 2] = PackedObservationLibrary.pack(i, 2, 0, time - 5, 2999_12345678);
        }
        return PriceEncoding.encodeResponse(answers, seen);
    }

    /// @dev Until each of the first feeds overwrites its oldest round.
    function fillRings(uint256 feeds) private {
        for (uint256 i; i < RING; ++i) {
            settleUncertified(feeds);
        }
    }

    /// @dev The snapshots of a batch.
    function measure(uint256 feeds, string memory name) private {
        settle(feeds, EVERYBODY);
        snapshot(name, ", 0 non-signers, fresh ring");
        settle(feeds, BUT_FIVE);
        snapshot(name, ", 5 non-signers, fresh ring");
        fillRings(feeds);
        settle(feeds, EVERYBODY);
        snapshot(name, ", 0 non-signers, warm ring");
        settle(feeds, BUT_FIVE);
        snapshot(name, ", 5 non-signers, warm ring");
    }

    function snapshot(string memory name, string memory suffix) private returns (uint256) {
        return vm.snapshotGasLastCall("submit", string.concat(name, suffix));
    }

    function test_submit_1Feed() public {
        measure(1, "1 feed");
    }

    function test_submit_5Feeds() public {
        measure(5, "5 feeds");
    }

    function test_submit_20Feeds() public {
        measure(20, "20 feeds");
    }

    /// @dev What is aimed at: the cost of one feed, and that of each of twenty.
    function test_submit_Aims() public {
        fillRings(FEEDS);
        settle(1, EVERYBODY);
        assertLe(vm.lastCallGas().gasTotalUsed, 260_000);
        settle(20, EVERYBODY);
        assertLe(vm.lastCallGas().gasTotalUsed, 20 * 28_000);
    }

    /// @dev Each further attempt costs the same. A digest needs n of them with a probability of 2^-n: two on average.
    function test_submit_HashingToTheCurve() public {
        fillRings(1);
        settle(1, EVERYBODY, 2);
        snapshot("1 feed", ", 0 non-signers, warm ring, hashed at the 2nd attempt");
        settle(1, EVERYBODY, 5);
        snapshot("1 feed", ", 0 non-signers, warm ring, hashed at the 5th attempt");
    }

    /// @dev The proposer has been credited before.
    function test_submit_ServesARequest() public {
        oracle.setRequestFee(1e6 gwei);
        fillRings(1);
        for (uint256 i; i < 5; ++i) {
            oracle.requestUpdate{value: 1e6 gwei}(1);
            settleUncertified(1); // each proposer has been credited before
        }
        oracle.requestUpdate{value: 1e6 gwei}(1);
        settle(1, EVERYBODY);
        snapshot("1 feed", ", 0 non-signers, warm ring, requested");
        assertEq(oracle.requestedFeeds(), 0);
    }

    /// @dev What an operator's node does for one response, as a call.
    function test_respond_2Feeds() public {
        SourceReader reader = new SourceReader(oracle);
        reader.respond(abi.encode(3));
        vm.snapshotGasLastCall("respond", "2 feeds of 1 source");
    }
}
