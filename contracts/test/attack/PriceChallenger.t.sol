// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IAnnouncedCalls} from "../../src/interfaces/IAnnouncedCalls.sol";
import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IOperatorHistory} from "../../src/interfaces/eigenlayer/IOperatorHistory.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {ISlashingRegistryCoordinator} from "../../src/interfaces/eigenlayer/ISlashingRegistryCoordinator.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {BN254} from "../support/BN254.sol";
import {IAllocations, ISlashers} from "../support/IEigenLayerCore.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {ReentrantSource} from "../support/ReentrantSource.sol";

/// @notice False accusations, and ways to get around a true one. Operator 4 has allocated nothing.
contract PriceChallengerAttackTest is PriceChallengerTest {
    uint256 private constant UNALLOCATED = 4;

    function allocating() internal pure override returns (uint256) {
        return ALL ^ 1 << UNALLOCATED;
    }

    // -- Who --

    function test_FailsIf_TheAccusedDidNotSign() public {
        refer(7);
        lie();
        challengeFails(
            evidence(ALL ^ 2), 1, abi.encodeWithSelector(IQuorumVerifier.NotASigner.selector, operators[1].account)
        );
    }

    /// @dev The accused is not named as a non-signer, but its signature is missing.
    function test_FailsIf_ANonSignerIsLeftOut() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = unsigned();
        bytes32 digest = oracle.digest(task, e.response);
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, ALL);
        c.sigma = sign(digest, ALL ^ 2);
        e.certificate = abi.encode(c);
        challengeFails(e, 1, IBLSSignatureChecker.InvalidBLSSignature.selector);
        c.apkG2 = keyOf(ALL ^ 2);
        e.certificate = abi.encode(c);
        challengeFails(e, 1, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    /// @dev The same key with a coordinate that is not reduced has another hash; no precompile takes it.
    function test_FailsIf_ANonSignersKeyIsDisguised() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = unsigned();
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c =
            certificate(oracle.digest(task, e.response), task.referenceBlock, ALL ^ 2);
        c.nonSignerPubkeys[0].X += BN254.P;
        e.certificate = abi.encode(c);
        (bool ok,) = address(challenger).call{gas: 3_000_000}(
            abi.encodeCall(challenger.challengeDiffering, (e, operators[1].account))
        );
        assertFalse(ok);
        assertNobodySlashed();
    }

    function test_FailsIf_TheAccusedIsNoOperator() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        address stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, stranger, task.referenceBlock));
        challenger.challengeDiffering(e, stranger);
    }

    function test_FailsIf_TheAccusedLeftBeforeTheReferenceBlock() public {
        eject(1);
        move(1);
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = unsigned();
        bytes32 digest = oracle.digest(task, e.response);
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c =
            certificateOf(task.referenceBlock, new uint256[](0), QUORUM);
        (c.sigma, c.apkG2) = (sign(digest, ALL ^ 2), keyOf(ALL ^ 2));
        e.certificate = abi.encode(c);
        challengeFails(
            e, 1, abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, operators[1].account, task.referenceBlock)
        );
        // The certificate is a good one.
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    function test_FailsIf_TheAccusedRegisteredAfterTheReferenceBlock() public {
        refer(7);
        wasInQuorums(1, task.referenceBlock + 1);
    }

    /// @dev A quorum that the oracle does not ask for says nothing about its certificates.
    function test_FailsIf_TheAccusedWasInAnotherQuorum() public {
        refer(7);
        wasInQuorums(2, 1);
    }

    /// @dev Accuses operator 1, with another history of quorums.
    function wasInQuorums(uint160 bitmap, uint32 since) private {
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        IOperatorHistory.QuorumBitmapUpdate memory first = IOperatorHistory.QuorumBitmapUpdate({
            updateBlockNumber: since, nextUpdateBlockNumber: 0, quorumBitmap: bitmap
        });
        vm.mockCall(
            coordinator,
            abi.encodeCall(IOperatorHistory.getQuorumBitmapUpdateByIndex, (operators[1].id, 0)),
            abi.encode(first)
        );
        challengeFails(
            e, 1, abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, operators[1].account, task.referenceBlock)
        );
    }

    function test_FailsIf_NobodySigned() public {
        refer(7);
        lie();
        for (uint256 i; i < 4; ++i) {
            challengeFails(
                evidence(0), i, abi.encodeWithSelector(IQuorumVerifier.NotASigner.selector, operators[i].account)
            );
        }
    }

    // -- What --

    function test_FailsIf_TheObservationsAreNotThoseThatWereSigned() public {
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        bytes memory honest = response();
        lie();
        e.response = response();
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
        delete observations;
        e.response = response();
        challengeFails(e, 0, abi.encodeWithSelector(IPriceChallenger.UnknownObservation.selector, 0));
        e.response = honest;
        challengeFails(e, 0, IChallenger.NoFault.selector);
    }

    /// @dev The answer is shown to be another one: whatever else differs, nobody signed that.
    function testFuzz_FailsIf_AnyBitOfTheResponseWasNotSigned(uint256 bit) public {
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        bit = bound(bit, 0, e.response.length * 8 - 1);
        e.response[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        vm.expectRevert();
        challenger.challengeDiffering(e, operators[0].account);
        assertNobodySlashed();
    }

    function test_FailsIf_TheResponseIsShort() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = unsigned();
        bytes memory cut = e.response;
        assembly ("memory-safe") {
            mstore(cut, 31)
        }
        e.certificate = certify(oracle.digest(task, cut), task.referenceBlock, ALL);
        challengeFails(e, 0, abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, 1));
    }

    function test_FailsIf_TheObservationsAreAnotherTasks() public {
        refer(6);
        lie();
        IPriceChallenger.Evidence memory other = evidence(ALL);
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        e.response = other.response;
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
        e.certificate = other.certificate;
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    function test_FailsIf_ThereIsNoSuchObservation() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        e.index = 1;
        challengeFails(e, 0, abi.encodeWithSelector(IPriceChallenger.UnknownObservation.selector, 1));
    }

    function test_FailsIf_ThereIsNoSuchSource() public {
        refer(7);
        lie();
        observations[0].source = 1;
        challengeFails(evidence(ALL), 0, abi.encodeWithSelector(IPriceChallenger.UnknownSource.selector, 0, 1));
        observations[0].feed = 1;
        challengeFails(evidence(ALL), 0, abi.encodeWithSignature("UnknownFeed(uint256)", 1));
    }

    /// @dev Signed for another oracle over the same operators, or on another chain.
    function test_FailsIf_SignedForAnotherContractOrChain() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = unsigned();
        PriceOracle other =
            new PriceOracle(verifier, oracle.parameters(), oracle.slots(), 5001, oracle.sourceAdapters(), OWNER);
        e.certificate = certify(other.digest(task, e.response), task.referenceBlock, ALL);
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);

        e = evidence(ALL);
        vm.chainId(1);
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    function test_FailsIf_TheTaskIsNotTheOneSigned() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        e.task.id = 8;
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
        e.task.id = 7;
        e.task.spec = abi.encode(2);
        challengeFails(e, 0, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    // -- Once --

    function test_FailsIf_SlashedForTheTask() public {
        refer(6);
        uint80 newer = source.push(3001e8);
        move(1);
        refer(7);
        observations[0].roundId -= 1;
        IPriceChallenger.Evidence memory e = evidence(ALL);
        address accused = operators[0].account;
        challenger.challengeDiffering(e, accused);
        uint64 left = IAllocations(address(slasher)).getMaxMagnitude(accused, strategy);

        bytes memory reason = abi.encodeWithSelector(IPriceChallenger.AlreadySlashed.selector, 7, accused);
        vm.expectRevert(reason);
        challenger.challengeDiffering(e, accused);
        vm.expectRevert(reason);
        challenger.challengeSkipped(e, accused, newer, header);
        // Nor with another proposal for the same slot.
        task.deadlineBlock += 1;
        e = evidence(ALL);
        vm.expectRevert(reason);
        challenger.challengeDiffering(e, accused);
        assertEq(IAllocations(address(slasher)).getMaxMagnitude(accused, strategy), left);
    }

    /// @dev To be found at fault when there is nothing to lose does not use the task up.
    function test_FailsIf_ThereIsNothingToSlash() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        challengeFails(
            e, UNALLOCATED, abi.encodeWithSelector(IChallenger.NothingToSlash.selector, operators[UNALLOCATED].account)
        );
        allocate(UNALLOCATED);
        move(10);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        challenger.challengeDiffering(e, operators[UNALLOCATED].account);
        assertTrue(slashed(UNALLOCATED));
    }

    /// @dev Who has left for longer than EigenLayer holds stake is out of reach.
    function test_FailsIf_TheAccusedIsNoLongerSlashable() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        eject(1);
        address accused = operators[1].account;
        while (slasher.isOperatorSlashable(accused, operatorSet())) {
            move(100);
        }
        bytes memory code = hex"7f0000000000000000000000000000000000000000000000000000000000000000";
        bytes32 hash = task.referenceHash;
        for (uint256 i; i < 32; ++i) {
            code[1 + i] = hash[i];
        }
        // A history that knows this one hash.
        vm.etch(0x0000F90827F1C53a10cb7A02335B175320002935, bytes.concat(code, hex"5f5260205ff3"));
        challengeFails(e, 1, abi.encodeWithSelector(IChallenger.NothingToSlash.selector, accused));
    }

    function test_FailsIf_TheServiceManagerKnowsAnotherChallenger() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.prank(deployer);
        IServiceManager(avs).setChallenger(address(0));
        challengeFails(e, 0, abi.encodeWithSelector(IServiceManager.NotChallenger.selector, address(challenger)));
    }

    /// @dev An owner that pauses challenges, and slashes by itself: whoever sees the announcement is gone when it can.
    function test_TheOwnerSlashesNobodyWithoutNotice() public {
        IServiceManager manager = IServiceManager(avs);
        vm.prank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_CHALLENGES);
        vm.startPrank(deployer);
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        manager.setChallenger(deployer);
        manager.setChallenger(address(0));
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        manager.setChallenger(deployer);
        manager.announce(abi.encodeCall(manager.setChallenger, (deployer)));
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        manager.setChallenger(deployer);
        vm.expectRevert(abi.encodeWithSelector(IServiceManager.NotChallenger.selector, deployer));
        manager.slashOperator(slashOf(0));
        vm.stopPrank();

        eject(0); // as if it had left
        move(manager.noticeBlocks());
        vm.startPrank(deployer);
        manager.setChallenger(deployer);
        vm.expectRevert(); // EigenLayer: not slashable
        manager.slashOperator(slashOf(0));
        vm.stopPrank();
        assertFalse(slasher.isOperatorSlashable(operators[0].account, operatorSet()));
    }

    /// @dev Nor by way of EigenLayer's permissions, where the middleware's core asks those: neither as an appointee, nor as
    /// an admin that appoints itself, nor with a set-up of its own.
    function test_TheOwnerAppointsNobodyToSlash() public {
        IServiceManager manager = IServiceManager(avs);
        bytes4 slash = ISlasher.slashOperator.selector;
        bytes[6] memory calls = [
            abi.encodeCall(manager.setAppointee, (deployer, address(slasher), slash)),
            abi.encodeCall(manager.setAppointee, (deployer, address(slasher), ISlashers.updateSlasher.selector)),
            abi.encodeCall(manager.addPendingAdmin, (deployer)),
            abi.encodeCall(manager.setRegistrar, (deployer)),
            abi.encodeCall(manager.setUp, ("uri", ISlashingRegistryCoordinator(coordinator))),
            abi.encodeCall(
                manager.setUpTable, ("uri", IOperatorTable(deployer), new IAllocationManager.CreateSetParams[](0))
            )
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(deployer);
            (bool ok, bytes memory reason) = avs.call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(IAnnouncedCalls.CallNotAnnounced.selector));
        }
        vm.prank(deployer);
        vm.expectRevert(); // EigenLayer: it may not
        slasher.slashOperator(avs, slashOf(0));

        // That one is refused even with notice: who slashes is the challenger.
        vm.startPrank(deployer);
        manager.announce(calls[0]);
        move(manager.noticeBlocks());
        vm.expectRevert(IServiceManager.SlashingIsTheChallengers.selector);
        manager.setAppointee(deployer, address(slasher), slash);
        vm.stopPrank();
        assertNobodySlashed();
    }

    function slashOf(uint256 operator) private view returns (ISlasher.SlashingParams memory params) {
        (params.operator, params.description) = (operators[operator].account, "by the owner");
        (params.strategies, params.wadsToSlash) = (new address[](1), new uint256[](1));
        (params.strategies[0], params.wadsToSlash[0]) = (strategy, 1e18);
    }

    // -- Where and when --

    function test_FailsIf_TheReferenceBlockIsNotPast() public {
        refer(7);
        lie();
        task.referenceBlock = uint32(block.number);
        bytes4 unknown = IChallenger.ReferenceBlockUnknown.selector;
        challengeFails(unsigned(), 0, abi.encodeWithSelector(unknown, block.number));
        task.referenceHash = 0;
        challengeFails(unsigned(), 0, abi.encodeWithSelector(unknown, block.number));
        task.referenceBlock += 1;
        challengeFails(unsigned(), 0, abi.encodeWithSelector(unknown, block.number + 1));
    }

    function test_FailsIf_TheHeaderIsAnotherBlocks() public {
        uint80 newer = source.push(3001e8);
        refer(7);
        observations[0].roundId -= 1;
        IPriceChallenger.Evidence memory e = evidence(ALL);
        // The round is of the reference block's second: a later time would convict.
        skipFails(e, newer, IChallenger.NoFault.selector);
        header = headerOf(task.referenceBlock, block.timestamp + 1);
        skipFails(e, newer, IPriceChallenger.HeaderMismatch.selector);
        header = "";
        skipFails(e, newer, IPriceChallenger.HeaderMismatch.selector);
    }

    // -- Reentrancy --

    /// @dev A witness that accuses again while it is asked: it is read without leave to change anything.
    function test_ReentrancyThroughASource() public {
        ReentrantSource hostile = new ReentrantSource();
        hostile.answer(5, 3000e8, block.timestamp);
        configure(sourcesOf(address(hostile)));
        vm.prank(OWNER);
        challenger.addWitness(address(hostile), 0);
        move(1);
        refer(7);
        assertEq(observations[0].roundId, 5);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        address accused = operators[0].account;
        hostile.callBack(address(challenger), abi.encodeCall(challenger.challengeDiffering, (e, accused)));
        challenger.challengeDiffering{gas: 8_000_000}(e, accused);
        assertFalse(hostile.reentered());
        assertEq(
            IAllocations(address(slasher)).getMaxMagnitude(accused, strategy),
            1e18 - uint64(uint256(ALLOCATED) * WAD / 1e18)
        );
    }
}
