// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ObservationChallenger} from "../../src/ObservationChallenger.sol";
import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IObservationChallenger} from "../../src/interfaces/IObservationChallenger.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {BN254} from "./BN254.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {IAllocations, IDelegation} from "./IEigenLayerCore.sol";
import {TaskManagerDouble} from "./TaskManagerDouble.sol";

/// @notice Operators that say two things of one task, over EigenLayer's real contracts: what holds whichever back end
/// knows them. All five operators have allocated half of their stake to the AVS.
abstract contract ObservationChallengerSuite is EigenLayerTest {
    uint64 internal constant WAD = 0.05e18;
    uint256 internal constant FIELD = BN254.P;

    address internal immutable CHALLENGERS_OWNER = makeAddr("owner of the challenger");
    address internal immutable HUNTER = makeAddr("hunter");

    TaskManagerDouble internal manager;
    /// @dev Public for who is the AVS itself: then this is how it says who its challenger is.
    ObservationChallenger public challenger;
    IRotatingTaskManager.Task internal task;

    /// @dev Its verifier knows the operators, and the AVS slashes for the challenger that is made here.
    function prepare(IQuorumVerifier verifier_, address avs) internal {
        manager = newManager(verifier_);
        challenger = new ObservationChallenger(manager, IServiceManager(avs), WAD, CHALLENGERS_OWNER);
        task = taskOf(7);
    }

    function newManager(IQuorumVerifier verifier_) internal returns (TaskManagerDouble) {
        return new TaskManagerDouble(
            verifier_,
            IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 15, windowBlocks: 60}),
            ISlotTaskManager.Slots({start: 0, interval: 15}),
            6000,
            CHALLENGERS_OWNER
        );
    }

    /// @dev Proof that an operator is a member at the task's reference block.
    function placeOf(uint256 operator) internal view virtual returns (bytes memory);

    /// @dev Of what knows the operators, in words.
    function backend() internal pure virtual returns (string memory);

    /// @dev Puts time forward.
    function pass(uint256 blocks) internal virtual;

    // -- Evidence --

    function taskOf(uint64 id) internal returns (IRotatingTaskManager.Task memory) {
        uint32 referenceBlock = pastBlock();
        bytes32 hash = keccak256(abi.encode(referenceBlock));
        vm.setBlockhash(referenceBlock, hash);
        return IRotatingTaskManager.Task({
            id: id,
            referenceBlock: referenceBlock,
            deadlineBlock: referenceBlock + 20,
            referenceHash: hash,
            proposer: operators[0].account,
            spec: "spec"
        });
    }

    /// @dev What an operator signs for an observation, with the key that it has.
    function signatureOf(uint256 operator, bytes memory observation)
        internal
        view
        returns (IBLSSignatureChecker.G1Point memory)
    {
        return sign(
            challenger.observationDigest(challenger.taskHash(task), operators[operator].account, observation),
            1 << operator
        );
    }

    function pack(uint256 operator, IBLSSignatureChecker.G1Point memory one, IBLSSignatureChecker.G1Point memory other)
        internal
        view
        returns (bytes memory)
    {
        IBLSSignatureChecker.G1Point[] memory points = new IBLSSignatureChecker.G1Point[](2);
        (points[0], points[1]) = (one, other);
        return abi.encode(operators[operator].g1, operators[operator].g2, points);
    }

    /// @dev An operator said both of the task.
    function said(uint256 operator, bytes memory one, bytes memory other)
        internal
        view
        returns (IObservationChallenger.Evidence memory e)
    {
        e.task = task;
        (e.observations[0], e.observations[1]) = (one, other);
        e.signatures = pack(operator, signatureOf(operator, one), signatureOf(operator, other));
        e.membership = placeOf(operator);
    }

    // -- Consequences --

    function slashed(uint256 operator) internal view returns (bool) {
        return IAllocations(contractNamed("AllocationManager"))
                .getMaxMagnitude(operators[operator].account, contractNamed("Strategy")) != 1e18;
    }

    function shares(uint256 operator) internal view returns (uint256) {
        return IDelegation(contractNamed("DelegationManager"))
            .operatorShares(operators[operator].account, contractNamed("Strategy"));
    }

    function assertNobodySlashed() internal view {
        for (uint256 i; i < operators.length; ++i) {
            assertFalse(slashed(i));
        }
    }

    function challengeFails(IObservationChallenger.Evidence memory e, uint256 operator, bytes memory reason) internal {
        address accused = operators[operator].account;
        vm.expectRevert(reason);
        challenger.challenge(e, accused);
        assertNobodySlashed();
    }

    /// @dev For a reason that is the back end's.
    function challengeFails(IObservationChallenger.Evidence memory e, uint256 operator) internal {
        address accused = operators[operator].account;
        vm.expectRevert();
        challenger.challenge(e, accused);
        assertNobodySlashed();
    }

    function notASigner(uint256 operator) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IQuorumVerifier.NotASigner.selector, operators[operator].account);
    }

    // -- What holds --

    function test_challenge_SlashesWhoSaidTwoThings() public {
        uint256 before = shares(2);
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        bytes32 hash = challenger.taskHash(task);
        assertFalse(challenger.isSlashed(hash, operators[2].account));
        vm.deal(HUNTER, 1 ether);
        vm.prank(CHALLENGERS_OWNER);
        challenger.setBounty(0.03 ether);
        vm.prank(HUNTER);
        challenger.fundBounty{value: 0.05 ether}();

        vm.expectEmit(address(challenger));
        emit IObservationChallenger.OperatorChallenged(7, operators[2].account, HUNTER, hash, WAD);
        vm.expectEmit(address(challenger));
        emit IChallenger.BountyEarned(7, operators[2].account, HUNTER, 0.03 ether);
        vm.prank(HUNTER);
        challenger.challenge(e, operators[2].account);
        vm.snapshotGasLastCall("challenge", string.concat("said two things, ", backend()));

        assertTrue(challenger.isSlashed(hash, operators[2].account));
        assertEq(challenger.credit(HUNTER), 0.03 ether);
        assertEq(shares(2), before - before / 40, "a twentieth of the half that was allocated");
        for (uint256 i; i < operators.length; ++i) {
            assertEq(slashed(i), i == 2);
        }
    }

    /// @dev Whatever else it has said, and in whichever order.
    function test_challenge_OnceForATask() public {
        challenger.challenge(said(2, "10", "11"), operators[2].account);
        uint256 left = shares(2);
        bytes memory reason = abi.encodeWithSelector(
            IObservationChallenger.AlreadySlashed.selector, challenger.taskHash(task), operators[2].account
        );
        bytes[2][2] memory again = [[bytes("11"), bytes("10")], [bytes("11"), bytes("12")]];
        for (uint256 i; i < again.length; ++i) {
            IObservationChallenger.Evidence memory e = said(2, again[i][0], again[i][1]);
            vm.expectRevert(reason);
            challenger.challenge(e, operators[2].account);
        }
        assertEq(shares(2), left);
        // Others, and other tasks, are other faults.
        challenger.challenge(said(3, "10", "11"), operators[3].account);
        task.proposer = operators[1].account;
        challenger.challenge(said(2, "10", "11"), operators[2].account);
        assertLt(shares(2), left);
    }

    function test_challenge_FiveTimesWithinThePeriod() public {
        for (uint64 id = 1; id <= 5; ++id) {
            task = taskOf(id);
            challenger.challenge(said(1, "10", "11"), operators[1].account);
        }
        task = taskOf(6);
        IObservationChallenger.Evidence memory e = said(1, "10", "11");
        uint256 fromBlock = challenger.slashableFrom(operators[1].account);
        assertEq(fromBlock, block.number + challenger.SLASH_PERIOD_BLOCKS());
        vm.expectRevert(abi.encodeWithSelector(IChallenger.SlashedEnough.selector, operators[1].account, fromBlock));
        challenger.challenge(e, operators[1].account);
    }

    function testFuzz_challenge_WhateverWasSaid(uint256 operator, bytes calldata one, bytes calldata other) public {
        operator = bound(operator, 0, operators.length - 1);
        IObservationChallenger.Evidence memory e = said(operator, one, other);
        if (keccak256(one) == keccak256(other)) {
            challengeFails(e, operator, abi.encodeWithSelector(IChallenger.NoFault.selector));
            return;
        }
        challenger.challenge(e, operators[operator].account);
        assertTrue(slashed(operator));
    }

    /// @dev What the two are signed for is every field of the task.
    function testFuzz_challenge_FailsIf_TheTaskIsAnother(uint8 field, uint64 change) public {
        vm.assume(change != 0);
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        field %= 5;
        if (field == 0) e.task.id ^= change;
        if (field == 1) e.task.deadlineBlock ^= uint32(change) | 1;
        if (field == 2) e.task.proposer = address(uint160(e.task.proposer) ^ change);
        if (field == 3) e.task.spec = abi.encode(change);
        if (field == 4) {
            e.task.referenceBlock -= 1;
            e.task.referenceHash = keccak256(abi.encode(change));
            vm.setBlockhash(e.task.referenceBlock, e.task.referenceHash);
        }
        challengeFails(e, 2);
    }

    /// @dev Any bit of what was signed.
    function testFuzz_challenge_FailsIf_AnObservationIsAltered(uint8 which, uint256 bit) public {
        IObservationChallenger.Evidence memory e = said(2, "a longer observation", "another");
        bytes memory altered = e.observations[which % 2];
        bit %= altered.length * 8;
        altered[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        challengeFails(e, 2, notASigner(2));
    }

    function testFuzz_challenge_FailsIf_SignaturesAreForged(uint256 x, uint256 y) public {
        IBLSSignatureChecker.G1Point memory right = signatureOf(2, "10");
        IBLSSignatureChecker.G1Point memory other = signatureOf(2, "11");
        vm.assume(x != other.X || y != other.Y);
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        e.signatures = pack(2, right, IBLSSignatureChecker.G1Point(x, y));
        challengeFails(e, 2);
    }

    function test_challenge_FailsIf_TheSameObservationTwice() public {
        challengeFails(said(2, "10", "10"), 2, abi.encodeWithSelector(IChallenger.NoFault.selector));
    }

    /// @dev A signature has one form only: neither its negation, nor a coordinate above the modulus, nor its multiple, nor
    /// infinity, nor an exchange of the two.
    function test_challenge_FailsIf_PointsAreMalleable() public {
        IBLSSignatureChecker.G1Point memory one = signatureOf(2, "10");
        IBLSSignatureChecker.G1Point memory other = signatureOf(2, "11");
        IBLSSignatureChecker.G1Point[5] memory forms = [
            IBLSSignatureChecker.G1Point(other.X, FIELD - other.Y),
            IBLSSignatureChecker.G1Point(other.X + FIELD, other.Y),
            BN254.mul(other, 2),
            IBLSSignatureChecker.G1Point(0, 0),
            one
        ];
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        for (uint256 i; i < forms.length; ++i) {
            e.signatures = pack(2, one, forms[i]);
            challengeFails(e, 2);
        }
        e.signatures = pack(2, other, one);
        challengeFails(e, 2, notASigner(2));
    }

    /// @dev The sum of the two signatures is right, the parts are not: each is checked by itself.
    function test_challenge_FailsIf_OnlyTheSumIsRight() public {
        IBLSSignatureChecker.G1Point memory shift = IBLSSignatureChecker.G1Point(1, 2);
        IBLSSignatureChecker.G1Point memory back = IBLSSignatureChecker.G1Point(1, FIELD - 2);
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        e.signatures = pack(2, BN254.add(signatureOf(2, "10"), shift), BN254.add(signatureOf(2, "11"), back));
        challengeFails(e, 2, notASigner(2));
    }

    function test_challenge_FailsIf_TheNumberOfSignaturesIsAnother() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        for (uint256 count; count < 4; ++count) {
            if (count == 2) continue;
            IBLSSignatureChecker.G1Point[] memory points = new IBLSSignatureChecker.G1Point[](count);
            for (uint256 i; i < count; ++i) {
                points[i] = signatureOf(2, i == 0 ? bytes("10") : bytes("11"));
            }
            e.signatures = abi.encode(operators[2].g1, operators[2].g2, points);
            challengeFails(e, 2, notASigner(2));
        }
    }

    /// @dev One accuses itself of another's words, or another of its own: the operator is in the message.
    function test_challenge_FailsIf_OperatorsAreSwapped() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        challengeFails(e, 3); // not its place, nor its key
        e.membership = placeOf(3);
        challengeFails(e, 3); // not its key
        e.signatures = pack(3, signatureOf(2, "10"), signatureOf(2, "11"));
        challengeFails(e, 3, notASigner(3));
        // What 2 signed in place of 3: messages that name 3, under 2's key.
        bytes32 hash = challenger.taskHash(task);
        address other = operators[3].account;
        e.signatures = pack(
            2,
            sign(challenger.observationDigest(hash, other, "10"), 1 << 2),
            sign(challenger.observationDigest(hash, other, "11"), 1 << 2)
        );
        e.membership = placeOf(2);
        challengeFails(e, 3);
        challengeFails(e, 2, notASigner(2));
    }

    /// @dev A key in G2 that is not the one in G1 would make any signature verify.
    function test_challenge_FailsIf_TheKeysAreNotAPair() public {
        IBLSSignatureChecker.G1Point[] memory points = new IBLSSignatureChecker.G1Point[](2);
        bytes32 hash = challenger.taskHash(task);
        address accused = operators[3].account;
        points[0] = sign(challenger.observationDigest(hash, accused, "10"), 1 << 2);
        points[1] = sign(challenger.observationDigest(hash, accused, "11"), 1 << 2);
        IObservationChallenger.Evidence memory e = said(3, "10", "11");
        e.signatures = abi.encode(operators[3].g1, operators[2].g2, points);
        challengeFails(e, 3, notASigner(3));
    }

    /// @dev The same task of another task manager, or on another chain, is another message.
    function test_challenge_FailsIf_SaidElsewhere() public {
        IObservationChallenger.Evidence memory here = said(2, "10", "11");
        TaskManagerDouble elsewhere = newManager(manager.verifier());
        ObservationChallenger other =
            new ObservationChallenger(elsewhere, challenger.serviceManager(), WAD, CHALLENGERS_OWNER);
        (challenger, other) = (other, challenger);
        IObservationChallenger.Evidence memory there = said(2, "10", "11");
        (challenger, other) = (other, challenger);
        challengeFails(there, 2, notASigner(2));

        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        challengeFails(here, 2, notASigner(2));
        there = said(2, "10", "11");
        vm.chainId(chain);
        challengeFails(there, 2, notASigner(2));
        challenger.challenge(here, operators[2].account);
        assertTrue(slashed(2));
    }

    /// @dev The domain in which operators sign responses is the one in which they sign observations, with another type.
    function test_observationDigest_IsNoResponses() public view {
        bytes32 hash = challenger.taskHash(task);
        assertNotEq(challenger.observationDigest(hash, operators[2].account, "10"), manager.digest(task, "10"));
    }

    /// @dev What operators sign, from the standard (EIP-712) alone.
    function test_observationDigest_IsOfTheTaskManagersDomain() public view {
        bytes32 hash = challenger.taskHash(task);
        (, string memory name, string memory version,,,,) = manager.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                block.chainid,
                address(manager)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Observation(bytes32 task,address operator,bytes observation)"),
                hash,
                operators[2].account,
                keccak256("10")
            )
        );
        assertEq(
            challenger.observationDigest(hash, operators[2].account, "10"),
            keccak256(abi.encodePacked(hex"1901", domain, message))
        );
    }

    /// @dev An operator set has the number of its quorum, the highest one, too.
    function test_challenge_ReachesTheHighestQuorum() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        address account = operators[2].account;
        vm.mockCall(
            address(manager.verifier()),
            abi.encodeWithSelector(IQuorumVerifier.quorumsOf.selector),
            abi.encode(uint256(1) << 191)
        );
        vm.expectCall(
            contractNamed("AllocationManager"),
            abi.encodeCall(
                ISlasher.isOperatorSlashable,
                (account, ISlasher.OperatorSet({avs: address(challenger.serviceManager()), id: 191}))
            )
        );
        challengeFails(e, 2, abi.encodeWithSelector(IChallenger.NothingToSlash.selector, account));
    }

    function test_challenge_FailsIf_TheReferenceBlockIsNotKnown() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        uint32 known = e.task.referenceBlock;
        e.task.referenceBlock = uint32(block.number);
        challengeFails(e, 2, abi.encodeWithSelector(IChallenger.ReferenceBlockUnknown.selector, e.task.referenceBlock));
        e.task.referenceBlock = known;
        bytes32 now_ = keccak256("after a reorganisation");
        vm.setBlockhash(known, now_);
        challengeFails(
            e, 2, abi.encodeWithSelector(IChallenger.ReferenceBlockOrphaned.selector, e.task.referenceHash, now_)
        );
        vm.setBlockhash(known, e.task.referenceHash);
        pass(8192);
        challengeFails(e, 2, abi.encodeWithSelector(IChallenger.ReferenceBlockUnknown.selector, known));
    }

    function test_challenge_FailsIf_SomebodyElseIsAccused() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        address stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, stranger, task.referenceBlock));
        challenger.challenge(e, stranger);
    }

    function test_ObservationChallenger_Deployment() public {
        assertEq(address(challenger.taskManager()), address(manager));
        assertEq(challenger.owner(), CHALLENGERS_OWNER);
        assertEq(challenger.wad(), WAD);
        assertTrue(challenger.canSlash(0));
        vm.mockCall(
            address(manager),
            abi.encodeWithSignature("eip712Domain()"),
            abi.encode(
                bytes1(0x0f), "EigenShift", "1", block.chainid + 1, address(manager), bytes32(0), new uint256[](0)
            )
        );
        IServiceManager avs = challenger.serviceManager();
        vm.expectRevert(IObservationChallenger.WrongDomain.selector);
        this.createChallenger(avs);
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function createChallenger(IServiceManager avs) external {
        new ObservationChallenger(manager, avs, WAD, CHALLENGERS_OWNER);
    }
}
