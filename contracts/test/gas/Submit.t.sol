// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceReader} from "../../src/SourceReader.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {BN254} from "../support/BN254.sol";
import {Configurations} from "../support/Configurations.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {ChainlinkDouble} from "../support/SourceDoubles.sol";

/// @notice What a submission costs, whole transactions on the pinned fork, against EigenLayer's real contracts. Digests
/// are chosen so that hashing to the curve succeeds at once; each further attempt, one on average, costs some 5k more.
/// forge-config: default.isolate = true
contract SubmitGasTest is EigenLayerTest {
    uint256 private constant RING = 128;

    PriceOracle private oracle;
    uint64 private slot;
    uint256 private salt;

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
        (feed.decimals, feed.limits) = (8, Configurations.wide(1));
        for (uint256 i; i < 20; ++i) {
            feed.id = bytes32(i + 1);
            oracle.addFeed(feed);
        }
        // Fills the ring of feed 0, and of no other.
        for (uint256 i; i < RING; ++i) {
            submit(1, ALL);
        }
    }

    /// @dev Settles a batch of the first feeds.
    function submit(uint256 feeds, uint256 signers) private {
        vm.roll(block.number + 8);
        skip(15);
        ++slot;
        IRotatingTaskManager.Task memory task = IRotatingTaskManager.Task({
            id: slot,
            referenceBlock: pastBlock(),
            deadlineBlock: pastBlock() + 20,
            referenceHash: keccak256(abi.encode(slot)),
            proposer: operators[slot % 5].account,
            spec: abi.encode((1 << feeds) - 1)
        });
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        (bytes memory response, bytes32 digest) = respond(task, feeds);
        bytes memory certificate_ = certify(digest, task.referenceBlock, signers);
        vm.prank(task.proposer);
        oracle.submit(task, response, certificate_);
    }

    /// @dev A response whose digest is the x of a point on the curve.
    function respond(IRotatingTaskManager.Task memory task, uint256 feeds)
        private
        returns (bytes memory response, bytes32 digest)
    {
        PackedAnswer[] memory answers = new PackedAnswer[](feeds);
        for (uint256 i; i < feeds; ++i) {
            answers[i] = PackedAnswerLibrary.pack(3000_12345678, uint32(block.timestamp - 2), 12, 3, 1);
        }
        PackedObservation[] memory observations = new PackedObservation[](3 * feeds);
        do {
            observations[0] = PackedObservation.wrap(bytes32(++salt));
            response = PriceEncoding.encodeResponse(answers, observations);
            digest = oracle.digest(task, response);
        } while (BN254.hashToG1(digest).X != uint256(digest) % BN254.P);
    }

    function test_submit_1Feed() public {
        submit(1, ALL);
        assertLe(vm.snapshotGasLastCall("submit", "1 feed, all sign"), 260_000);
    }

    function test_submit_1Feed_1NonSigner() public {
        submit(1, 30);
        vm.snapshotGasLastCall("submit", "1 feed, 1 of 5 does not sign");
    }

    function test_submit_1Feed_2NonSigners() public {
        submit(1, 7);
        vm.snapshotGasLastCall("submit", "1 feed, 2 of 5 do not sign");
    }

    function test_submit_2Feeds() public {
        fillRings(2);
        submit(2, ALL);
        vm.snapshotGasLastCall("submit", "2 feeds, all sign");
    }

    function test_submit_20Feeds() public {
        fillRings(20);
        submit(20, ALL);
        assertLe(vm.snapshotGasLastCall("submit", "20 feeds, all sign"), 20 * 28_000);
    }

    function test_submit_20Feeds_FreshRings() public {
        submit(20, ALL); // so that heads are there, as they are but once
        submit(20, ALL);
        vm.snapshotGasLastCall("submit", "20 feeds, all sign, fresh rings");
    }

    function fillRings(uint256 feeds) private {
        for (uint256 i; i < RING; ++i) {
            submit(feeds, ALL);
        }
    }

    /// @dev What an operator's node does for one response, as a call.
    function test_respond_2Feeds() public {
        SourceReader reader = new SourceReader(oracle);
        reader.respond(abi.encode(3));
        vm.snapshotGasLastCall("respond", "2 feeds of 1 source");
    }
}
