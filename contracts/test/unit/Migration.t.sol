// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {OperatorTable} from "../../src/OperatorTable.sol";
import {ServiceManager} from "../../src/ServiceManager.sol";
import {TableQuorumVerifier} from "../../src/TableQuorumVerifier.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {ITableQuorumVerifier} from "../../src/interfaces/ITableQuorumVerifier.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "../../src/interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {BN254} from "../support/BN254.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IRegistryCoordinator, IStakeRegistry} from "../support/IEigenLayer.sol";
import {IAllocations} from "../support/IEigenLayerCore.sol";
import {IKeys, ISetMembers, ISets} from "../support/IEigenLayerTable.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";

/// @notice An AVS moves from the middleware to an operator table, step by step as docs/operations.md says, on EigenLayer's
/// real core and middleware. Its operators are registered in the middleware, which has made operator set 0. The table
/// gets operator set 1.
/// forge-config: default.isolate = true
contract MigrationTest is EigenLayerTest {
    uint32 private constant SET = 1;
    uint64 private constant SLOT_N = 6;
    uint64 private constant ALLOCATED = 0.5e18;
    bytes32 private constant DIGEST = keccak256("digest");

    address private immutable OWNER = makeAddr("owner");

    address private core;
    address private strategy;
    ServiceManager private avs;
    IKeyRegistrar private keys;
    TaskManagerDouble private oldManager;
    TaskManagerDouble private newManager;
    IBN254CertificateVerifier private certificates;
    OperatorTable private table;
    TableQuorumVerifier private tableVerifier;

    function setUp() public override {
        super.setUp();
        core = contractNamed("AllocationManager");
        strategy = contractNamed("Strategy");
        keys = IKeyRegistrar(contractNamed("KeyRegistrar"));
        avs = ServiceManager(contractNamed("ServiceManager"));
        oldManager = new TaskManagerDouble(verifier, parameters(), slotsFrom(uint64(block.timestamp)), 6000, OWNER);
        for (uint256 i; i < operators.length; ++i) {
            vm.prank(operators[i].account);
            IAllocations(core).setAllocationDelay(operators[i].account, 0);
        }
        vm.roll(block.number + 40); // the delay's own delay, and EigenLayer's look back when it slashes
    }

    // -- The steps --

    /// @dev Step 1, of the owner: table, verifier, operator set. From here on EigenLayer asks the table who may join.
    function createTable() private {
        certificates = deployVerifier(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        table = new OperatorTable(address(avs), IOperatorSets(core), keys, certificates, 100, 1000, OWNER);
        IAllocationManager.CreateSetParams[] memory sets = new IAllocationManager.CreateSetParams[](1);
        sets[0] = IAllocationManager.CreateSetParams({operatorSetId: SET, strategies: new address[](1)});
        sets[0].strategies[0] = strategy;
        callWithNotice(
            deployer, address(avs), abi.encodeCall(avs.setUpTable, ("https://example.org/avs.json", table, sets))
        );

        IOperatorTable.Rules memory rules;
        (rules.lookAhead, rules.maxOperators) = (20, 15);
        rules.strategies = new IOperatorTable.Strategy[](1);
        rules.strategies[0] = IOperatorTable.Strategy({strategy: strategy, multiplier: 1e18});
        vm.prank(OWNER);
        table.addQuorum(SET, rules);
        tableVerifier = new TableQuorumVerifier(table, hex"01");
    }

    /// @dev Step 2, of each operator, while it goes on as before: stake, key and membership for the new operator set.
    function joinTable(uint256 operator) private {
        Operator memory o = operators[operator];
        allocate(operator, SET);
        bytes memory data = abi.encode(o.g1.X, o.g1.Y, o.g2.X, o.g2.Y);
        bytes32 message = IKeys(address(keys)).getBN254KeyRegistrationMessageHash(o.account, set(SET), data);
        IBLSSignatureChecker.G1Point memory proof = BN254.mul(BN254.hashToG1(message), o.secret);
        vm.prank(o.account);
        IKeys(address(keys)).registerKey(o.account, set(SET), data, abi.encode(proof.X, proof.Y));

        ISets.RegisterParams memory params =
            ISets.RegisterParams({avs: address(avs), operatorSetIds: new uint32[](1), data: abi.encode("host:9000")});
        params.operatorSetIds[0] = SET;
        vm.prank(o.account);
        ISets(core).registerForOperatorSets(o.account, params);
    }

    /// @dev Step 3, of the owner: the new task manager, whose first slot is slot N of the old one.
    function createManager() private {
        // casting to 'uint64' is safe because it is a time
        uint64 start = uint64(oldManager.slotStart(SLOT_N));
        assertGt(start, block.timestamp, "slot N is to come");
        newManager = new TaskManagerDouble(tableVerifier, parameters(), slotsFrom(start), 6000, OWNER);
    }

    // -- The migration --

    /// @dev Up to slot N the old task manager takes it, from N on the new one, and none is left out or taken twice.
    function test_migrate_NoSlotIsLost() public {
        settleOld(0);
        createTable();
        assertEq(IAllocationManager(core).getAVSRegistrar(address(avs)), address(table));
        settleOld(1);
        for (uint256 i; i < operators.length; ++i) {
            joinTable(i);
        }
        assertEq(ISetMembers(core).getMemberCount(set(0)), 5, "members of the old set");
        assertEq(ISetMembers(core).getMemberCount(set(SET)), 5, "members of the new set");
        settleOld(2);
        createManager();
        settleOld(3);
        if (table.isDue()) table.post();

        // Before its time the new one takes nothing.
        IRotatingTaskManager.Task memory early = taskOf(newManager, 0);
        bytes memory signed = certifyUnderTable(newManager.digest(early, "response"), early.referenceBlock, ALL);
        vm.expectRevert(abi.encodeWithSelector(ISlotTaskManager.SlotNotStarted.selector, 0, newManager.slotStart(0)));
        submit(newManager, early, signed);

        settleOld(4);
        // Both at once: the old one settles slot N - 1 late, when the new one has settled its first.
        at(oldManager, SLOT_N - 1);
        IRotatingTaskManager.Task memory late = taskOf(oldManager, SLOT_N - 1);
        bytes memory lateCertificate = certify(oldManager.digest(late, "response"), late.referenceBlock, ALL);
        settleNew(0);
        submit(oldManager, late, lateCertificate);

        // Step 4, of the owner: the last slot of the old one has settled, and it takes no more.
        vm.prank(OWNER);
        oldManager.setPaused(BaseFlags.PAUSE_SUBMIT);
        IRotatingTaskManager.Task memory beyond = taskOf(oldManager, SLOT_N);
        bytes memory beyondCertificate = certify(oldManager.digest(beyond, "response"), beyond.referenceBlock, ALL);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.Paused.selector, BaseFlags.PAUSE_SUBMIT));
        submit(oldManager, beyond, beyondCertificate);

        settleNew(1);
        settleNew(2);
        for (uint64 slot; slot < SLOT_N + 3; ++slot) {
            bool byOld = oldManager.isSettled(slot);
            bool byNew = slot >= SLOT_N && newManager.isSettled(slot - SLOT_N);
            assertEq(byOld, slot < SLOT_N);
            assertTrue(byOld != byNew);
            if (slot >= SLOT_N) assertEq(newManager.slotStart(slot - SLOT_N), oldManager.slotStart(slot));
        }

        // Step 5, of each operator: it leaves the old set, which the table does not mind.
        uint32 before = table.tableAt(uint32(block.number));
        for (uint256 i; i < operators.length; ++i) {
            leaveOldSet(i);
        }
        assertEq(table.tableAt(uint32(block.number)), before);
        assertEq(ISetMembers(core).getMemberCount(set(0)), 0);
        settleNew(3);
    }

    /// @dev Operators move one by one: the table grows, and settles once those in it sign.
    function test_migrate_OneByOne() public {
        createTable();
        for (uint256 i; i < operators.length; ++i) {
            vm.roll(block.number + 2);
            joinTable(i);
            vm.roll(block.number + 2);
            uint256 signers = (1 << (i + 1)) - 1;
            IQuorumVerifier.QuorumStake[] memory s =
                tableVerifier.verify(DIGEST, pastBlock(), certifyUnderTable(DIGEST, pastBlock(), signers));
            assertEq(s[0].signed, (i + 1) * 1e18);
            assertEq(s[0].total, (i + 1) * 1e18);
            // The middleware has all five, as ever.
            s = verifier.verify(DIGEST, pastBlock(), certify(DIGEST, pastBlock(), ALL));
            assertEq(s[0].signed, s[0].total);
        }
    }

    /// @dev While the table is the registrar, the middleware is not told who leaves or joins its set: members stay as they
    /// were. Stakes are looked up as ever, and the way back is open.
    function test_migrate_MembersOfTheOldSetStayAsTheyWere() public {
        createTable();
        joinTable(0);
        leaveOldSet(0);
        assertFalse(ISetMembers(core).isMemberOfOperatorSet(operators[0].account, set(0)));
        assertTrue(verifier.isOperator(operators[0].account), "the middleware still has it");
        assertTrue(table.isMember(SET, operators[0].account));

        vm.prank(core);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.UnknownQuorum.selector, 0));
        table.registerOperator(operators[0].account, address(avs), new uint32[](1), abi.encode("host:9000"));

        callWithNotice(deployer, address(avs), abi.encodeCall(avs.setRegistrar, (coordinator)));
        leaveOldSet(1);
        assertFalse(verifier.isOperator(operators[1].account), "the middleware is told again");
    }

    /// @dev The AVS's account is the slasher of the sets that the middleware made, and of the table's.
    function test_migrate_SlashingOnEither() public {
        createTable();
        for (uint256 i; i < operators.length; ++i) {
            joinTable(i);
        }
        allocate(0, 0);
        vm.roll(block.number + 5);
        if (table.isDue()) table.post();
        for (uint32 id; id < 2; ++id) {
            assertEq(ISlasher(core).getSlasher(ISlasher.OperatorSet({avs: address(avs), id: id})), address(avs));
        }
        callWithNotice(deployer, address(avs), abi.encodeCall(avs.setChallenger, (address(this))));
        vm.roll(block.number + 1);

        slash(SET);
        assertLt(table.getOperators(SET)[0].weight, 1e18);
        assertEq(table.tableAt(uint32(block.number)), block.number, "its vote has gone in the same transaction");

        // Of the middleware's set the stake goes at once, the vote when somebody has the middleware look.
        IStakeRegistry stakes = IStakeRegistry(contractNamed("StakeRegistry"));
        uint96 before = stakes.getCurrentStake(operators[0].id, 0);
        slash(0);
        assertEq(stakes.getCurrentStake(operators[0].id, 0), before);
        address[] memory one = new address[](1);
        one[0] = operators[0].account;
        IRegistryCoordinator(coordinator).updateOperators(one);
        assertLt(stakes.getCurrentStake(operators[0].id, 0), before);
    }

    // -- Helpers --

    function set(uint32 id) private view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return IBN254CertificateVerifier.OperatorSet({avs: address(avs), id: id});
    }

    function parameters() private pure returns (IRotatingTaskManager.Parameters memory) {
        return IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 0, windowBlocks: 60});
    }

    function slotsFrom(uint64 start) private pure returns (ISlotTaskManager.Slots memory) {
        return ISlotTaskManager.Slots({start: start, interval: 15});
    }

    function allocate(uint256 operator, uint32 id) private {
        IAllocations.AllocateParams[] memory params = new IAllocations.AllocateParams[](1);
        params[0].operatorSet = ISlasher.OperatorSet({avs: address(avs), id: id});
        params[0].strategies = new address[](1);
        params[0].strategies[0] = strategy;
        params[0].newMagnitudes = new uint64[](1);
        params[0].newMagnitudes[0] = ALLOCATED;
        vm.prank(operators[operator].account);
        IAllocations(core).modifyAllocations(operators[operator].account, params);
    }

    function leaveOldSet(uint256 operator) private {
        address account = operators[operator].account;
        vm.prank(account);
        ISets(core)
            .deregisterFromOperatorSets(
                ISets.DeregisterParams({operator: account, avs: address(avs), operatorSetIds: new uint32[](1)})
            );
    }

    function slash(uint32 id) private {
        ISlasher.SlashingParams memory params = ISlasher.SlashingParams({
            operator: operators[0].account,
            operatorSetId: id,
            strategies: new address[](1),
            wadsToSlash: new uint256[](1),
            description: "test"
        });
        (params.strategies[0], params.wadsToSlash[0]) = (strategy, 0.1e18);
        avs.slashOperator(params);
    }

    /// @dev Goes on to a slot, unless it has begun.
    function at(TaskManagerDouble manager, uint64 slot) private {
        vm.roll(block.number + 5);
        uint256 time = manager.slotStart(slot);
        if (block.timestamp < time) vm.warp(time);
    }

    function taskOf(TaskManagerDouble manager, uint64 slot) private returns (IRotatingTaskManager.Task memory) {
        uint32 referenceBlock = pastBlock();
        bytes32 hash = keccak256(abi.encode(referenceBlock));
        vm.setBlockhash(referenceBlock, hash);
        return IRotatingTaskManager.Task({
            id: slot,
            referenceBlock: referenceBlock,
            deadlineBlock: referenceBlock + 60,
            referenceHash: hash,
            proposer: operators[(slot + (manager == newManager ? 1 : 0)) % 5].account,
            spec: "spec"
        });
    }

    function settleOld(uint64 slot) private {
        at(oldManager, slot);
        IRotatingTaskManager.Task memory task = taskOf(oldManager, slot);
        submit(oldManager, task, certify(oldManager.digest(task, "response"), task.referenceBlock, ALL));
    }

    function settleNew(uint64 slot) private {
        at(newManager, slot);
        IRotatingTaskManager.Task memory task = taskOf(newManager, slot);
        submit(newManager, task, certifyUnderTable(newManager.digest(task, "response"), task.referenceBlock, ALL));
    }

    function submit(TaskManagerDouble manager, IRotatingTaskManager.Task memory task, bytes memory certificate_)
        private
    {
        vm.prank(task.proposer);
        manager.submit(task, "response", certificate_);
    }

    /// @dev Signed by all that are in the table: the signers' bits must be theirs.
    function certifyUnderTable(bytes32 digest, uint32 referenceBlock, uint256 signers)
        private
        view
        returns (bytes memory)
    {
        bytes32 message = certificates.calculateCertificateDigest(table.tableAt(referenceBlock), digest);
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        IBLSSignatureChecker.G1Point memory signature = sign(message, signers);
        IBLSSignatureChecker.G2Point memory apk = keyOf(signers);
        parts[0].signature = IBN254CertificateVerifier.G1Point(signature.X, signature.Y);
        parts[0].apk = IBN254CertificateVerifier.G2Point(apk.X, apk.Y);
        return abi.encode(parts);
    }
}
