// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SlotTaskManager} from "../../src/SlotTaskManager.sol";
import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {Configurations} from "./Configurations.sol";
import {ChainlinkDouble} from "./SourceDoubles.sol";
import {TaskManagerTest} from "./TaskManagerTest.sol";

/// @notice A price oracle with the feed ETH/USD at index 0, read from one Chainlink double.
abstract contract PriceOracleTest is TaskManagerTest {
    bytes32 internal constant ETH = "ETH/USD";
    bytes32 internal constant BTC = "BTC/USD";

    PriceOracle internal oracle;
    ChainlinkDouble internal chainlink;

    function setUp() public virtual override {
        super.setUp();
        oracle = PriceOracle(address(manager));
        chainlink = new ChainlinkDouble(8);
        chainlink.set(1, 3000e8, block.timestamp);
        vm.roll(NOW_BLOCK - 1); // what the tests' first tasks refer to
        addFeed(ETH);
        vm.roll(NOW_BLOCK);
    }

    function deploy(
        IQuorumVerifier verifier_,
        IRotatingTaskManager.Parameters memory p,
        ISlotTaskManager.Slots memory slots,
        uint16 thresholdBps,
        address owner
    ) internal override returns (SlotTaskManager) {
        return new PriceOracle(verifier_, p, slots, thresholdBps, new SourceAdapters(), owner);
    }

    function someSpec() internal pure virtual override returns (bytes memory) {
        return abi.encode(1);
    }

    function someResponse() internal view virtual override returns (bytes memory) {
        return response(answered(3000e8));
    }

    // -- Feeds --

    function addFeed(bytes32 id) internal returns (uint8) {
        return addFeed(feedOf(id, sourceOf(address(chainlink))));
    }

    function addFeed(IPriceOracle.Feed memory feed) internal returns (uint8) {
        vm.prank(OWNER);
        return oracle.addFeed(feed);
    }

    function feedOf(bytes32 id, IPriceOracle.Source memory source) internal pure returns (IPriceOracle.Feed memory) {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = source;
        return
            IPriceOracle.Feed({id: id, decimals: 8, historyBits: 7, limits: Configurations.wide(1), sources: sources});
    }

    function sourceOf(address target) internal pure returns (IPriceOracle.Source memory) {
        return IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.Chainlink, target: target, decimals: 8, maxAge: 3600, params: ""
        });
    }

    function diaSourceOf(address target, string memory key) internal pure returns (IPriceOracle.Source memory) {
        return IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.Dia, target: target, decimals: 8, maxAge: 3600, params: bytes(key)
        });
    }

    // -- Answers --

    function answered(int160 answer) internal view returns (PackedAnswer) {
        return answered(answer, uint32(block.timestamp));
    }

    function answered(int160 answer, uint32 observedAt) internal pure returns (PackedAnswer) {
        return PackedAnswerLibrary.pack(answer, observedAt, observedAt, 7, 1, PackedAnswerLibrary.ANSWERED);
    }

    function tooFewSources() internal view returns (PackedAnswer) {
        return PackedAnswerLibrary.pack(0, 0, uint32(block.timestamp), 0, 0, PackedAnswerLibrary.TOO_FEW_SOURCES);
    }

    function response(PackedAnswer answer) internal pure returns (bytes memory) {
        PackedAnswer[] memory answers = new PackedAnswer[](1);
        answers[0] = answer;
        return response(answers);
    }

    function response(PackedAnswer[] memory answers) internal pure returns (bytes memory) {
        PackedObservation[] memory observations = new PackedObservation[](1);
        observations[0] = PackedObservation.wrap(keccak256("observation"));
        return PriceEncoding.encodeResponse(answers, observations);
    }

    // -- Settlement --

    /// @dev Settles one answer of feed 0 in the next slot, with a proposer that has rested.
    function settle(PackedAnswer answer) internal {
        PackedAnswer[] memory answers = new PackedAnswer[](1);
        answers[0] = answer;
        settle(1, answers);
    }

    function settle(uint256 feeds, PackedAnswer[] memory answers) internal {
        submit(nextTask(feeds), response(answers), nextProposer());
    }

    function nextTask(uint256 feeds) internal returns (IRotatingTaskManager.Task memory task) {
        advance(1);
        task = someTask(nextProposer());
        task.spec = abi.encode(feeds);
    }

    function nextProposer() internal view returns (address) {
        return oracle.lastSettlement().proposer == ALICE ? BOB : ALICE;
    }
}
