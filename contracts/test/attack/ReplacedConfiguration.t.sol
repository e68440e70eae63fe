// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {ChainlinkDouble} from "../support/SourceDoubles.sol";

/// @notice What was signed under a configuration does not settle after the owner has replaced it; other feeds of the same
/// task do.
contract ReplacedConfigurationTest is PriceOracleTest {
    IRotatingTaskManager.Task private task;
    bytes private signed;

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(1), answered(60_000e8));
        signed = response(answers);
    }

    /// @dev Settles both feeds that many blocks after the reference block, the first being skipped or not.
    function settles(uint256 blocks, bool first) private {
        vm.roll(task.referenceBlock + blocks);
        hashOf(task.referenceBlock);
        if (!first) {
            vm.expectEmit(address(oracle));
            emit IPriceOracle.FeedSkipped(0, task.id, IPriceOracle.SkipReason.Reconfigured);
        }
        submit(task, signed, task.proposer);
        assertEq(oracle.latestRound(1).answer, 60_000e8);
        if (first) {
            assertEq(oracle.latestRound(0).answer, 1);
            return;
        }
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0));
        oracle.latestRound(0);
    }

    function configure(IPriceOracle.Limits memory limits, IPriceOracle.Source memory source) private {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = source;
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
    }

    function setActive(bool active) private {
        vm.prank(OWNER);
        oracle.setFeedActive(0, active);
    }

    function testFuzz_submit_ASourceWasReplaced(uint256 blocks) public {
        blocks = bound(blocks, 1, WINDOW);
        vm.roll(task.referenceBlock + 1);
        configure(oracle.getFeed(0).limits, sourceOf(address(new ChainlinkDouble(8))));
        settles(blocks, false);
    }

    function test_submit_LimitsWereChanged() public {
        IPriceOracle.Limits memory limits = oracle.getFeed(0).limits;
        limits.heartbeat *= 2;
        configure(limits, sourceOf(address(chainlink)));
        settles(40, false);
    }

    function test_submit_AFeedWasRetiredAndTakenUpAgain() public {
        setActive(false);
        setActive(true);
        settles(40, false);
    }

    /// @dev The state of the reference block is what operators read, whatever happened in it.
    function test_submit_ConfiguredInTheReferenceBlock() public {
        vm.roll(task.referenceBlock);
        configure(oracle.getFeed(0).limits, sourceOf(address(chainlink)));
        settles(40, true);
    }

    /// @dev To take up what is active changes nothing; nor does what happens to another feed.
    function test_submit_NothingHasChanged() public {
        setActive(true);
        addFeed("SOL/USD");
        settles(40, true);
    }

    /// @dev A request stays open, to be served by the first round of the new configuration.
    function test_submit_TheRequestStaysOpen() public {
        oracle.requestUpdate(1);
        configure(oracle.getFeed(0).limits, sourceOf(address(chainlink)));
        settles(40, false);
        assertEq(oracle.dueFeeds() & 1, 1);
        settle(answered(3000e8));
        assertEq(oracle.latestRound(0).answer, 3000e8);
    }

    /// @dev When feeds changed is looked up as long as a task may settle that began before, and no longer.
    function test_submit_LooksUpChangesWhileTheyMatter() public {
        setActive(false);
        setActive(true);
        uint256 lately = readsOfASettlement();
        vm.roll(block.number + 256);
        readsOfASettlement(); // the first one later finds that it is long ago
        assertEq(readsOfASettlement() + 1, lately);
    }

    /// @dev How many words a settlement reads.
    function readsOfASettlement() private returns (uint256 count) {
        IRotatingTaskManager.Task memory next = nextTask(1);
        bytes memory certificate = certify(next, response(answered(3000e8)));
        vm.record();
        vm.prank(next.proposer);
        oracle.submit(next, response(answered(3000e8)), certificate);
        (bytes32[] memory reads,) = vm.accesses(address(oracle));
        for (uint256 i; i < reads.length; ++i) {
            uint256 j;
            while (reads[j] != reads[i]) ++j;
            if (j == i) ++count;
        }
    }

    /// @dev A feed that did not exist at the reference block.
    function test_submit_AFeedWasAddedSince() public {
        task.spec = abi.encode(5);
        addFeed("SOL/USD");
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(2, task.id, IPriceOracle.SkipReason.Reconfigured);
        submit(task, signed, task.proposer);
        assertEq(oracle.latestRound(0).answer, 1);
    }
}

/// @notice The same with the longest window that there may be: what settles meanwhile makes the oracle forget nothing.
contract ReplacedConfigurationWindowTest is PriceOracleTest {
    uint16 private constant LONGEST = 255;

    function defaults() internal pure override returns (IRotatingTaskManager.Parameters memory) {
        return IRotatingTaskManager.Parameters({exclusiveBlocks: EXCLUSIVE, graceBlocks: GRACE, windowBlocks: LONGEST});
    }

    function testFuzz_submit_OthersSettleMeanwhile(uint256 blocks) public {
        vm.roll(NOW_BLOCK + 300); // long after the feeds were added
        IRotatingTaskManager.Task memory task = nextTask(1);
        task.deadlineBlock = task.referenceBlock + LONGEST;
        uint256 referenceBlock = task.referenceBlock;
        IPriceOracle.Feed memory feed = oracle.getFeed(0);
        vm.prank(OWNER);
        oracle.configureFeed(0, feed.limits, feed.sources);

        settleAnother(bound(blocks, 1, LONGEST - 1));
        vm.roll(referenceBlock + LONGEST);
        hashOf(referenceBlock);
        task.proposer = nextProposer();
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(0, task.id, IPriceOracle.SkipReason.Reconfigured);
        submit(task, response(answered(1)), task.proposer);
    }

    /// @dev That many blocks later another task settles.
    function settleAnother(uint256 blocks) private {
        vm.roll(block.number + blocks - 1);
        settle(answered(3000e8));
    }
}
