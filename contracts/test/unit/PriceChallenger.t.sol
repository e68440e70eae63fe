// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IRegistryCoordinator, IStakeRegistry} from "../support/IEigenLayer.sol";
import {IAllocations} from "../support/IEigenLayerCore.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

/// @notice Who is at fault is slashed, on EigenLayer's real contracts.
/// forge-config: default.isolate = true
contract PriceChallengerUnitTest is PriceChallengerTest {
    /// @dev EIP-2935's contract, as the EIP gives it.
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    address private immutable ANYONE = makeAddr("anyone");

    event OperatorSlashed(
        address operator, OperatorSet operatorSet, address[] strategies, uint256[] wadSlashed, string description
    );

    struct OperatorSet {
        address avs;
        uint32 id;
    }

    // -- Differing --

    function test_challengeDiffering_SlashesASigner() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        uint256 before = shares(1);
        address accused = operators[1].account;

        address[] memory strategies = new address[](1);
        strategies[0] = strategy;
        uint256[] memory wads = new uint256[](1);
        wads[0] = uint256(ALLOCATED) * WAD / 1e18;
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.OperatorChallenged(7, accused, ANYONE, IPriceChallenger.Fault.Differing, 0, 0, WAD);
        vm.expectEmit(address(slasher));
        emit OperatorSlashed(accused, OperatorSet(avs, 0), strategies, wads, "EigenShift: signed what is false");
        vm.prank(ANYONE);
        challenger.challengeDiffering(e, accused);
        vm.snapshotGasLastCall("challenge", "differing, all sign");

        uint64 taken = uint64(uint256(ALLOCATED) * WAD / 1e18);
        assertEq(IAllocations(address(slasher)).getMaxMagnitude(accused, strategy), 1e18 - taken);
        assertEq(
            IAllocations(address(slasher)).getAllocation(accused, operatorSet(), strategy).currentMagnitude,
            ALLOCATED - taken
        );
        assertEq(shares(1), before * (1e18 - taken) / 1e18);
        assertTrue(challenger.isSlashed(7, accused));
        for (uint256 i; i < operators.length; ++i) {
            assertEq(slashed(i), i == 1);
        }
    }

    /// @dev Whoever lies alone never comes to a quorum, and is caught all the same.
    function test_challengeDiffering_SlashesWhoSignedAlone() public {
        refer(7);
        lie();
        challenger.challengeDiffering(evidence(4), operators[2].account);
        vm.snapshotGasLastCall("challenge", "differing, 4 of 5 do not sign");
        assertTrue(slashed(2));
    }

    /// @dev EigenLayer wants strategies in ascending order, and keeps them in that of addition. What an operator has not
    /// allocated from is passed over.
    function test_challengeDiffering_SlashesAllStrategies() public {
        address[] memory more = new address[](2);
        (more[0], more[1]) = (address(uint160(strategy) + 1), address(uint160(strategy) - 1));
        vm.prank(avs);
        IAllocationManager(address(slasher)).addStrategiesToOperatorSet(avs, 0, more);
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        (address[] memory strategies, uint256[] memory wads) = (new address[](3), new uint256[](3));
        (strategies[0], strategies[1], strategies[2]) = (more[1], strategy, more[0]);
        wads[1] = uint256(ALLOCATED) * WAD / 1e18;
        vm.expectEmit(address(slasher));
        emit OperatorSlashed(
            operators[0].account, OperatorSet(avs, 0), strategies, wads, "EigenShift: signed what is false"
        );
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    /// @dev Only set 0 is EigenLayer's here: of who signed for set 1 alone, there is nothing to take.
    function test_challengeDiffering_SlashesInTheQuorumsSignedFor() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        address accused = operators[1].account;
        bytes memory call = abi.encodeWithSelector(IQuorumVerifier.quorumsSignedBy.selector);
        vm.mockCall(address(oracle.verifier()), call, abi.encode(uint256(2)));
        challengeFails(e, 1, abi.encodeWithSelector(IChallenger.NothingToSlash.selector, accused));
        vm.mockCall(address(oracle.verifier()), call, abi.encode(uint256(3)));
        challenger.challengeDiffering(e, accused);
        assertTrue(slashed(1));
    }

    function test_challengeDiffering_SlashesEachSigner() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        for (uint256 i; i < operators.length; ++i) {
            challenger.challengeDiffering(e, operators[i].account);
            assertTrue(slashed(i));
        }
    }

    function test_challengeDiffering_ASettledTask() public {
        move(10);
        refer(1);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.prank(task.proposer);
        oracle.submit(task, e.response, e.certificate);
        assertTrue(oracle.isSettled(1));
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    function test_challengeDiffering_AnotherTime() public {
        refer(7);
        observations[0].updatedAt -= 1;
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }

    /// @dev Answers are signed numbers.
    function test_challengeDiffering_AnotherSign() public {
        source.push(-5);
        move(1);
        refer(7);
        assertEq(observations[0].answer, -5);
        observations[0].answer = 5;
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }

    function test_challengeDiffering_ARoundThatTheSourceHasNeverComeTo() public {
        refer(7);
        uint80[3] memory invented = [observations[0].roundId + 1, type(uint80).max, roundIn(PHASE + 1, 1)];
        for (uint256 i; i < invented.length; ++i) {
            observations[0].roundId = invented[i];
            challenger.challengeDiffering(evidence(ALL), operators[i].account);
            assertTrue(slashed(i));
        }
    }

    /// @dev The round invented then is there now, with what it really says.
    function test_challengeDiffering_ARoundThatCameLater() public {
        refer(7);
        observations[0].roundId += 1;
        source.push(3001e8);
        move(1);
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }

    // -- Skipped --

    function test_challengeSkipped_SlashesASigner() public {
        refer(6);
        move(1);
        uint80 newer = source.push(3001e8);
        move(1);
        stale(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.OperatorChallenged(
            7, operators[3].account, ANYONE, IPriceChallenger.Fault.Skipped, 0, 0, WAD
        );
        vm.prank(ANYONE);
        challenger.challengeSkipped(e, operators[3].account, newer, header);
        vm.snapshotGasLastCall("challenge", "skipped, all sign");
        assertTrue(slashed(3));
    }

    function test_challengeSkipped_SeveralRounds() public {
        refer(6);
        source.push(3001e8);
        move(1);
        uint80 newer = source.push(3002e8);
        move(1);
        source.push(3003e8);
        stale(7);
        skipFails(evidence(ALL), newer + 1, IChallenger.NoFault.selector); // of the reference block itself
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
    }

    /// @dev A change of the proxy's aggregator that was noted in the reference block at the latest.
    function test_challengeSkipped_APhase() public {
        refer(6);
        source.changeOver(18);
        uint80 newer = source.push(3001e18);
        assertEq(newer, roundIn(PHASE + 1, 1));
        move(1);
        assertEq(challenger.notePhase(address(source)), PHASE + 1);
        stale(7);
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
    }

    /// @dev A round that never was, in a phase long gone.
    function test_challengeSkipped_AnInventedRoundOfAnOldPhase() public {
        uint80 newer = observed();
        move(1);
        refer(7);
        observations[0].roundId = roundIn(PHASE - 1, 1e9);
        challengeFails(evidence(ALL), 0, IChallenger.NoFault.selector);
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));

        observations[0].roundId = 0;
        challenger.challengeSkipped(evidence(ALL), operators[1].account, newer, header);
        assertTrue(slashed(1));
    }

    /// @dev A proxy that has no round in its phase says so; that it had none can be false.
    function test_challengeSkipped_ThatThereWereNoRounds() public {
        refer(7);
        uint80 newer = observations[0].roundId;
        (observations[0].roundId, observations[0].answer, observations[0].updatedAt) = (roundIn(PHASE, 0), 0, 0);
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
    }

    /// @dev A header of the osaka fork, its hash and its time, as go-ethereum encodes and hashes it.
    function test_challengeSkipped_AHeaderOfGoEthereum() public {
        uint80 newer = source.push(3001e8);
        vm.warp(1_767_229_636);
        refer(7);
        header = bytes.concat(
            hex"f90266a07521d1cadbcfa91eec65aa16715b94ffc1c9654ba57ea2ef1a2127bca1127a83a01dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347940000000000000000000000000000000000c0ffeea07521d1cadbcfa91eec65aa16715b94ffc1c9654ba57ea2ef1a2127bca1127a83a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421b90100",
            new bytes(256), // logs bloom
            hex"808205268403938700825208846955c8c48467657468a07521d1cadbcfa91eec65aa16715b94ffc1c9654ba57ea2ef1a2127bca1127a8388000000000000000007a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218083020000a00000000000000000000000000000000000000000000000000000000000000000a0e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        task.referenceHash = 0x288f39e0a5719ef178e5512928477ff722403c1816a7fdc28f5788f69da50001;
        assertEq(keccak256(header), task.referenceHash);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        observations[0].roundId -= 1;
        uint256 state = vm.snapshotState();
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
        vm.revertToStateAndDelete(state);

        // A round of that very second does not count.
        source.rewrite(newer, 3001e8, 1_767_229_636);
        skipFails(evidence(ALL), newer, IChallenger.NoFault.selector);
    }

    // -- When --

    function test_challenge_WithinTheReachOfBlockhash() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        uint256 state = vm.snapshotState();
        vm.roll(task.referenceBlock + 256);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
        vm.revertToStateAndDelete(state);

        // Beyond, there is only the history contract; where there is none, nothing is known.
        vm.roll(task.referenceBlock + 257);
        vm.etch(Blockhash.HISTORY_STORAGE_ADDRESS, "");
        challengeFails(e, 0, abi.encodeWithSelector(IChallenger.ReferenceBlockUnknown.selector, task.referenceBlock));
    }

    function test_challenge_WithinTheReachOfEip2935() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.etch(Blockhash.HISTORY_STORAGE_ADDRESS, HISTORY_CODE);
        vm.store(Blockhash.HISTORY_STORAGE_ADDRESS, bytes32(uint256(task.referenceBlock) % 8191), task.referenceHash);
        uint256 state = vm.snapshotState();
        vm.roll(task.referenceBlock + 8191);
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
        vm.revertToStateAndDelete(state);

        vm.roll(task.referenceBlock + 8192);
        challengeFails(e, 0, abi.encodeWithSelector(IChallenger.ReferenceBlockUnknown.selector, task.referenceBlock));
    }

    /// @dev EigenLayer lets a leaver be slashed for a while.
    function test_challenge_SlashesWhoHasLeftSince() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        eject(1);
        move(20);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        assertFalse(verifier.isOperator(operators[1].account));
        challenger.challengeDiffering(e, operators[1].account);
        assertTrue(slashed(1));
    }

    function test_challenge_ARetiredFeed() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    /// @dev What is slashed from adds up over tasks, not within one.
    function test_challenge_EachTaskCounts() public {
        refer(7);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        uint64 once = IAllocations(address(slasher)).getMaxMagnitude(operators[0].account, strategy);
        refer(8);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertLt(IAllocations(address(slasher)).getMaxMagnitude(operators[0].account, strategy), once);
    }

    // -- Support --

    function observed() private view returns (uint80 roundId) {
        (roundId,,,,) = source.latestRoundData();
    }

    /// @dev A task whose signers gave the observations of the task before.
    function stale(uint64 id) private {
        int256 answer = observations[0].answer;
        uint256 updatedAt = observations[0].updatedAt;
        uint80 roundId = observations[0].roundId;
        refer(id);
        (observations[0].roundId, observations[0].answer, observations[0].updatedAt) =
        (roundId, int128(answer), uint32(updatedAt));
    }

    // -- Stake --

    /// @dev EigenLayer takes shares at once, and the registry that certificates are weighed by learns of it in the same
    /// transaction: reference blocks from this one on are weighed by what is left.
    function test_challenge_TakesTheVoteAtOnce() public {
        IStakeRegistry stakes = IStakeRegistry(contractNamed("StakeRegistry"));
        (uint96 before, uint96 total) = (stakes.getCurrentStake(operators[1].id, 0), stakes.getCurrentTotalStake(0));
        uint32 between = uint32(block.number);
        refer(7);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[1].account);

        // A twentieth of the half that was allocated.
        uint96 left = before - before / 40;
        assertEq(stakes.getCurrentStake(operators[1].id, 0), left);
        assertEq(stakes.getCurrentTotalStake(0), total - before / 40);
        move(1);
        assertEq(stakeOfSigner(1, between), before);
        assertEq(stakeOfSigner(1, pastBlock()), left);
    }

    /// @dev A registrar that fails keeps nobody from being slashed; then anybody can have it look again.
    function test_challenge_SlashesThoughTheRegistrarFails() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        bytes memory call = abi.encodeWithSelector(IRegistryCoordinator.updateOperators.selector);
        vm.mockCallRevert(coordinator, call, "broken");
        vm.expectEmit(avs);
        emit IServiceManager.StakeNotUpdated(coordinator, operators[1].account);
        challenger.challengeDiffering(e, operators[1].account);
        assertTrue(slashed(1));
        vm.clearMockedCalls();

        IStakeRegistry stakes = IStakeRegistry(contractNamed("StakeRegistry"));
        uint96 before = stakes.getCurrentStake(operators[1].id, 0);
        address[] memory accounts = new address[](1);
        accounts[0] = operators[1].account;
        vm.prank(ANYONE);
        IRegistryCoordinator(coordinator).updateOperators(accounts);
        assertEq(stakes.getCurrentStake(operators[1].id, 0), before - before / 40);
    }

    /// @dev What one operator's signature weighs at a reference block.
    function stakeOfSigner(uint256 operator, uint32 referenceBlock) private view returns (uint96) {
        bytes memory certificate = certify("message", referenceBlock, 1 << operator);
        return verifier.verify("message", referenceBlock, certificate)[0].signed;
    }

    // -- Answers that no observation can hold --

    /// @dev Whoever claims to have read something else in such a round is at fault.
    function test_challengeDiffering_ARoundThatDoesNotFitAnObservation() public {
        uint80 round = source.push(int256(type(int128).max) + 1);
        move(1);
        refer(7);
        assertEq(observations[0].roundId, 0); // honest operators say nothing
        (observations[0].roundId, observations[0].answer) = (round, type(int128).max);
        observations[0].updatedAt = uint32(block.timestamp - 4);
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }
}
