// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceChallenger} from "../../src/PriceChallenger.sol";
import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {SourceReader} from "../../src/SourceReader.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation, PackedObservationLibrary} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {Configurations} from "./Configurations.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {IAllocations, IDelegation} from "./IEigenLayerCore.sol";
import {RoundLogDouble} from "./RoundLogDouble.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice A challenger over EigenLayer's real contracts. Feed 0 has one Chainlink proxy in phase 2; all five operators
/// have allocated half of their stake to the quorum's operator set, unless a test says otherwise.
abstract contract PriceChallengerTest is EigenLayerTest {
    uint64 internal constant WAD = 0.05e18;
    uint64 internal constant ALLOCATED = 0.5e18;
    uint16 internal constant PHASE = 2;

    address internal immutable OWNER = makeAddr("owner");

    PriceOracle internal oracle;
    SourceReader internal reader;
    RoundLogDouble internal source;
    PriceChallenger internal challenger;
    ISlasher internal slasher;
    address internal avs;
    address internal strategy;

    /// @dev The task that accusations are about, as it was at its reference block.
    IRotatingTaskManager.Task internal task;
    bytes internal header;
    ISourceReader.Observation[] internal observations;
    PackedAnswer[] internal answers;

    function setUp() public virtual override {
        super.setUp();
        slasher = ISlasher(contractNamed("AllocationManager"));
        avs = contractNamed("ServiceManager");
        strategy = contractNamed("Strategy");
        source = new RoundLogDouble(PHASE);
        source.push(3000e8);
        deploy();
        for (uint256 i; i < operators.length; ++i) {
            vm.prank(operators[i].account);
            IAllocations(address(slasher)).setAllocationDelay(operators[i].account, 0);
        }
        move(1300); // the delay's own delay, and EigenLayer's look back when it slashes
        for (uint256 i; i < operators.length; ++i) {
            if (allocating() >> i & 1 == 1) allocate(i);
        }
        move(10);
    }

    /// @dev Bit i: operators[i] allocates.
    function allocating() internal view virtual returns (uint256) {
        return ALL;
    }

    function deploy() private {
        oracle = new PriceOracle(
            verifier,
            IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 15, windowBlocks: 60}),
            ISlotTaskManager.Slots({start: uint64(block.timestamp), interval: 15}),
            5001,
            new SourceAdapters(),
            OWNER
        );
        reader = new SourceReader(oracle);
        vm.prank(OWNER);
        oracle.addFeed(
            IPriceOracle.Feed({
                id: "ETH/USD",
                decimals: 8,
                historyBits: 7,
                limits: Configurations.wide(1),
                sources: sourcesOf(address(source))
            })
        );
        challenger = new PriceChallenger(oracle, IServiceManager(avs), WAD, OWNER);
        vm.prank(OWNER);
        challenger.addWitness(address(source), 0);
        // The state's own challenger makes room for this one.
        callWithNotice(deployer, avs, abi.encodeCall(IServiceManager.setChallenger, (address(challenger))));
    }

    function allocate(uint256 operator) internal {
        IAllocations.AllocateParams[] memory params = new IAllocations.AllocateParams[](1);
        params[0].operatorSet = operatorSet();
        params[0].strategies = new address[](1);
        params[0].strategies[0] = strategy;
        params[0].newMagnitudes = new uint64[](1);
        params[0].newMagnitudes[0] = ALLOCATED;
        vm.prank(operators[operator].account);
        IAllocations(address(slasher)).modifyAllocations(operators[operator].account, params);
    }

    function operatorSet() internal view returns (ISlasher.OperatorSet memory) {
        return ISlasher.OperatorSet({avs: avs, id: 0});
    }

    function sourcesOf(address target) internal pure returns (IPriceOracle.Source[] memory sources) {
        sources = new IPriceOracle.Source[](1);
        sources[0] = IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.Chainlink, target: target, decimals: 8, maxAge: 1 hours, params: ""
        });
    }

    function configure(IPriceOracle.Source[] memory sources) internal {
        vm.prank(OWNER);
        oracle.configureFeed(0, Configurations.wide(1), sources);
    }

    // -- Time --

    /// @dev Blocks of two seconds.
    function move(uint256 blocks) internal {
        vm.roll(block.number + blocks);
        skip(2 * blocks);
    }

    /// @dev Takes this block as the reference block of a task, reads the sources as operators do, and goes on.
    function refer(uint64 id) internal {
        uint32 referenceBlock = uint32(block.number);
        header = headerOf(referenceBlock, block.timestamp);
        task = IRotatingTaskManager.Task({
            id: id,
            referenceBlock: referenceBlock,
            deadlineBlock: referenceBlock + 20,
            referenceHash: keccak256(header),
            proposer: operators[0].account,
            spec: abi.encode(1)
        });
        delete observations;
        ISourceReader.Observation[] memory seen = reader.observe(1);
        for (uint256 i; i < seen.length; ++i) {
            observations.push(seen[i]);
        }
        (answers,) = abi.decode(reader.respond(task.spec), (PackedAnswer[], bytes32[]));
        move(1);
        vm.setBlockhash(referenceBlock, task.referenceHash);
    }

    /// @dev A header of today's form.
    function headerOf(uint256 number, uint256 timestamp) internal pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](21);
        for (uint256 i; i < 6; ++i) {
            fields[i] = RLP.encode(keccak256(abi.encode("field", i)));
        }
        fields[2] = RLP.encode(address(0xC0FFEE));
        fields[6] = RLP.encode(new bytes(256));
        fields[7] = RLP.encode(uint256(0));
        fields[8] = RLP.encode(number);
        fields[9] = RLP.encode(uint256(60_000_000));
        fields[10] = RLP.encode(uint256(12_345_678));
        fields[11] = RLP.encode(timestamp);
        fields[12] = RLP.encode(bytes("extra"));
        fields[13] = RLP.encode(keccak256("mix"));
        fields[14] = RLP.encode(new bytes(8));
        fields[15] = RLP.encode(uint256(7));
        for (uint256 i = 16; i < 21; ++i) {
            fields[i] = i == 17 || i == 18 ? RLP.encode(uint256(0)) : RLP.encode(keccak256(abi.encode("field", i)));
        }
        return RLP.encode(fields);
    }

    // -- Evidence --

    function response() internal view returns (bytes memory) {
        PackedObservation[] memory words = new PackedObservation[](observations.length);
        for (uint256 i; i < words.length; ++i) {
            ISourceReader.Observation memory seen = observations[i];
            words[i] = PackedObservationLibrary.pack(seen.feed, seen.source, seen.roundId, seen.updatedAt, seen.answer);
        }
        return PriceEncoding.encodeResponse(answers, words);
    }

    /// @dev Of the first observation, signed by the operators whose bits are set.
    function evidence(uint256 signers) internal view returns (IPriceChallenger.Evidence memory e) {
        e = unsigned();
        e.certificate = certify(oracle.digest(task, e.response), task.referenceBlock, signers);
    }

    function unsigned() internal view returns (IPriceChallenger.Evidence memory e) {
        e.task = task;
        e.response = response();
    }

    /// @dev Everybody signs another answer than the source gave.
    function lie() internal {
        observations[0].answer += 1;
    }

    // -- Consequences --

    function slashed(uint256 operator) internal view returns (bool) {
        return IAllocations(address(slasher)).getMaxMagnitude(operators[operator].account, strategy) != 1e18;
    }

    function shares(uint256 operator) internal view returns (uint256) {
        return IDelegation(contractNamed("DelegationManager")).operatorShares(operators[operator].account, strategy);
    }

    function assertNobodySlashed() internal view {
        for (uint256 i; i < operators.length; ++i) {
            assertFalse(slashed(i));
            assertFalse(challenger.isSlashed(task.id, operators[i].account));
        }
    }

    function challengeFails(IPriceChallenger.Evidence memory e, uint256 operator, bytes memory reason) internal {
        address accused = operators[operator].account;
        vm.expectRevert(reason);
        challenger.challengeDiffering(e, accused);
        assertNobodySlashed();
    }

    function challengeFails(IPriceChallenger.Evidence memory e, uint256 operator, bytes4 reason) internal {
        challengeFails(e, operator, abi.encodeWithSelector(reason));
    }

    function skipFails(IPriceChallenger.Evidence memory e, uint80 newer, bytes memory reason) internal {
        address accused = operators[0].account;
        vm.expectRevert(reason);
        challenger.challengeSkipped(e, accused, newer, header);
        assertNobodySlashed();
    }

    function skipFails(IPriceChallenger.Evidence memory e, uint80 newer, bytes4 reason) internal {
        skipFails(e, newer, abi.encodeWithSelector(reason));
    }

    function roundIn(uint16 phase, uint80 round) internal pure returns (uint80) {
        return uint80(phase) << 64 | round;
    }
}
