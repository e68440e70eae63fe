// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../../src/NeedsOwner.sol";
import {OperatorTable} from "../../src/OperatorTable.sol";
import {IAnnouncedCalls} from "../../src/interfaces/IAnnouncedCalls.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IAVSRegistrar, IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {BN254} from "../support/BN254.sol";
import {IKeys, ISets} from "../support/IEigenLayerTable.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice Members, weights and tables, on EigenLayer's real core. Operator 4 is not in at first.
/// forge-config: default.isolate = true
contract OperatorTableUnitTest is OperatorTableTest {
    uint256 private constant BN254_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;

    function joining() internal pure override returns (uint256) {
        return 4;
    }

    function test_Deployment() public {
        assertEq(table.avs(), address(this));
        assertEq(address(table.allocationManager()), core);
        assertEq(address(table.keyRegistrar()), address(keys));
        assertEq(address(table.certificateVerifier()), address(certificates));
        assertEq(table.postChangeBps(), CHANGE_BPS);
        assertEq(table.postAge(), AGE);
        assertEq(table.owner(), OWNER);
        assertTrue(table.supportsAVS(address(this)));
        assertFalse(table.supportsAVS(OWNER));
        assertEq(table.keySet().avs, address(this));
        assertEq(table.keySet().id, 0);
        assertEq(table.getQuorums().length, 1);

        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotTheUpdater.selector, address(table)));
        this.create();
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create() external {
        new OperatorTable(address(this), IOperatorSets(core), keys, certificates, CHANGE_BPS, AGE, OWNER);
    }

    // -- Joining --

    function test_register_ChangesTheTableAtOnce() public {
        uint32 before = uint32(block.number);
        uint32 old = table.tableAt(before);
        move(1);
        vm.expectEmit(address(table));
        emit IOperatorTable.SocketChanged(operators[4].account, socketOf(4));
        vm.expectEmit(address(table));
        emit IOperatorTable.OperatorJoined(
            0,
            operators[4].account,
            IBN254CertificateVerifier.G1Point(operators[4].g1.X, operators[4].g1.Y),
            IBN254CertificateVerifier.G2Point(operators[4].g2.X, operators[4].g2.Y)
        );
        join(4, 0);

        assertTrue(table.isMember(0, operators[4].account));
        assertEq(table.socketOf(operators[4].account), socketOf(4));
        assertEq(table.tableAt(uint32(block.number)), block.number);
        assertEq(table.tableAt(before), old);
        assertTable(5);
    }

    function test_register_FailsIf_NotEigenLayer() public {
        uint32[] memory ids = new uint32[](1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotTheAllocationManager.selector, ANYONE));
        vm.prank(ANYONE);
        table.registerOperator(ANYONE, address(this), ids, abi.encode("a:1"));
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotTheAllocationManager.selector, ANYONE));
        vm.prank(ANYONE);
        table.deregisterOperator(operators[0].account, address(this), ids);
    }

    function test_register_FailsIf_OfAnotherAVS() public {
        uint32[] memory ids = new uint32[](1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotAnOperator.selector, OWNER));
        vm.prank(core);
        table.registerOperator(operators[4].account, OWNER, ids, abi.encode("a:1"));
        // Leaving another AVS is none of this one's business, and fails nobody.
        vm.prank(core);
        table.deregisterOperator(operators[0].account, OWNER, ids);
        assertTrue(table.isMember(0, operators[0].account));
    }

    function test_register_FailsIf_NoKey() public {
        address account = operators[4].account;
        vm.prank(account);
        IKeys(address(keys)).deregisterKey(account, set(0));
        refused(4, abi.encodeWithSelector(IOperatorTable.NoKey.selector, account));
    }

    function test_register_FailsIf_BelowTheMinimum() public {
        setRules(0, rules(WEIGHT + 1));
        refused(4, abi.encodeWithSelector(IOperatorTable.WeightTooLow.selector, 0, WEIGHT, WEIGHT + 1));
        setRules(0, rules(WEIGHT));
        join(4, 0);
    }

    /// @dev Nothing counts for something, whatever the minimum.
    function test_register_FailsIf_WithoutStake() public {
        allocate(4, 0, 0);
        move(1);
        refused(4, abi.encodeWithSelector(IOperatorTable.WeightTooLow.selector, 0, 0, 1));
    }

    function test_register_FailsIf_Full() public {
        IOperatorTable.Rules memory r = rules(0);
        r.maxOperators = 4;
        setRules(0, r);
        refused(4, abi.encodeWithSelector(IOperatorTable.QuorumFull.selector, 0));
        leave(0, 0);
        join(4, 0);
    }

    function test_register_FailsIf_TheSocketIsEmptyOrTooLong() public {
        ISets.RegisterParams memory params = registration(4, 0);
        string[2] memory sockets = ["", string(new bytes(129))];
        for (uint256 i; i < sockets.length; ++i) {
            params.data = abi.encode(sockets[i]);
            vm.expectRevert(IOperatorTable.InvalidSocket.selector);
            vm.prank(operators[4].account);
            ISets(core).registerForOperatorSets(operators[4].account, params);
        }
    }

    // -- Leaving --

    function test_leave_ChangesTheTableAtOnce() public {
        uint32 before = uint32(block.number);
        move(1);
        vm.expectEmit(address(table));
        emit IOperatorTable.OperatorLeft(0, operators[1].account);
        leave(1, 0);

        assertFalse(table.isMember(0, operators[1].account));
        assertEq(table.tableAt(uint32(block.number)), block.number);
        assertLt(table.tableAt(before), block.number);
        // The last one has taken its place.
        assertEq(table.getOperators(0)[1].account, operators[3].account);
        assertTable(3);
        // Where it was is still known: tables before had it.
        assertEq(table.socketOf(operators[1].account), socketOf(1));
    }

    function test_leave_AllAndComeBack() public {
        for (uint256 i; i < 4; ++i) {
            move(1);
            leave(i, 0);
            assertTable(3 - i);
        }
        (uint96 weight, IBN254CertificateVerifier.G1Point memory key) = table.getTotals(0);
        assertEq(weight, 0);
        assertEq(key.X, 0);
        assertEq(key.Y, 0);
        move(1000);
        for (uint256 i; i < 5; ++i) {
            move(1);
            join(i, 0);
            assertTable(i + 1);
        }
    }

    function test_getTables_InTheirOrder() public {
        uint32[] memory before = table.getTables(0, type(uint256).max);
        for (uint256 i = 1; i < before.length; ++i) {
            assertLt(before[i - 1], before[i]);
        }
        assertEq(before[before.length - 1], table.tableAt(uint32(block.number)));
        move(1);
        join(4, 0);
        uint32[] memory newest = table.getTables(before.length, 2);
        assertEq(newest.length, 1);
        assertEq(newest[0], block.number);
        assertEq(table.getTables(0, before.length)[0], before[0]);
        assertEq(table.getTables(before.length + 1, 1).length, 0);
        assertEq(table.getTables(type(uint256).max, type(uint256).max).length, 0);
    }

    /// @dev The verifier takes one table a block: what changes after it waits for the next, and anybody posts it.
    function test_post_WhatChangedInTheSameBlock() public {
        move(1);
        leave(0, 0);
        leave(1, 0);
        uint32 at = uint32(block.number);
        assertFalse(table.isDue());
        vm.expectRevert(IOperatorTable.NothingToPost.selector);
        table.post();
        move(1);
        assertTrue(table.isDue());
        vm.prank(ANYONE);
        table.post();
        assertTable(2);
        assertEq(table.tableAt(at), at);
        assertEq(table.tableAt(at + 1), at + 1);
        vm.expectRevert(IOperatorTable.NothingToPost.selector);
        table.post();
    }

    /// @dev A key serves while its operator is in; afterwards it may come back with another.
    function test_join_WithAnotherKeyAfterLeaving() public {
        joinsAgain(7_777);
    }

    /// @dev The two keys have the same X.
    function test_join_WithTheNegatedKeyAfterLeaving() public {
        joinsAgain(BN254_ORDER - operators[0].secret);
    }

    function joinsAgain(uint256 secret) private {
        address account = operators[0].account;
        leave(0, 0);
        move(100);
        vm.prank(account);
        IKeys(address(keys)).deregisterKey(account, set(0));
        (IBLSSignatureChecker.G1Point memory g1, IBLSSignatureChecker.G2Point memory g2) = keyPair(secret);
        registerKey(0, secret, g1, g2);
        join(0, 0);
        assertEq(table.getOperators(0)[3].key.X, g1.X);
        assertEq(table.getOperators(0)[3].key.Y, g1.Y);
        (, IBN254CertificateVerifier.G1Point memory sum) = table.getTotals(0);
        IBLSSignatureChecker.G1Point memory want = g1;
        for (uint256 i = 1; i < 4; ++i) {
            want = BN254.add(want, operators[i].g1);
        }
        assertEq(sum.X, want.X);
        assertEq(sum.Y, want.Y);
    }

    // -- Weights --

    function test_sync_TakesOverStakes() public {
        deallocate(0, 0.25e18);
        move(100);
        assertEq(table.getOperators(0)[0].weight, WEIGHT);
        assertEq(table.weightNow(0, operators[0].account), WEIGHT / 2);
        vm.prank(ANYONE);
        table.sync();
        assertEq(table.getOperators(0)[0].weight, WEIGHT / 2);
        assertEq(table.tableAt(uint32(block.number)), block.number);
        assertTable(4);
    }

    /// @dev What is about to leave counts no more, before it can go.
    function test_sync_CountsWhatCanBeSlashedAtTheLookAhead() public {
        deallocate(0, 0.25e18); // in effect in 31 blocks, the look-ahead is 20
        move(9);
        assertEq(table.weightNow(0, operators[0].account), WEIGHT);
        move(3);
        assertEq(table.weightNow(0, operators[0].account), WEIGHT / 2);
    }

    function test_sync_FailsIf_NothingChanged() public {
        vm.expectRevert(IOperatorTable.NothingToPost.selector);
        table.sync();
    }

    /// @dev A change that is small does not make a table, so that nobody makes one each block; it adds up, or waits.
    function test_updateOperators_PostsWhatIsEnough() public {
        uint32 last = table.tableAt(uint32(block.number));
        deallocate(0, ALLOCATED - 0.01e18); // 2 % of one in four: 0.5 %
        move(40);
        update(0, ANYONE);
        assertEq(table.getOperators(0)[0].weight, WEIGHT - 0.02e18);
        assertEq(table.tableAt(uint32(block.number)), last);
        deallocate(0, ALLOCATED - 0.02e18); // 1 % in sum
        move(40);
        update(0, ANYONE);
        assertEq(table.tableAt(uint32(block.number)), block.number);
        assertTable(4);

        deallocate(0, ALLOCATED - 0.021e18);
        move(40);
        update(0, ANYONE);
        assertFalse(table.isDue());
        move(AGE - 39);
        assertTrue(table.isDue());
        table.post();
        assertTable(4);
        move(AGE + 1); // an old table of weights that have not changed stays
        assertFalse(table.isDue());
    }

    function test_updateOperators_PassesOverStrangers() public {
        address[] memory accounts = new address[](2);
        accounts[0] = ANYONE;
        accounts[1] = operators[4].account;
        table.updateOperators(accounts);
        assertTable(4);
        assertFalse(table.isDue());
    }

    /// @dev What is slashed votes no more with what it lost, however little that is.
    function test_updateOperators_PostsAtOnceForTheAVS() public {
        slash(0, 0.001e18);
        assertEq(table.getOperators(0)[0].weight, WEIGHT);
        update(0, address(this)); // the AVS
        assertEq(table.getOperators(0)[0].weight, WEIGHT - 0.001e18 - 1); // EigenLayer rounds up what it takes
        assertEq(table.tableAt(uint32(block.number)), block.number);
        assertTable(4);
        uint32 last = uint32(block.number);
        move(1);
        update(0, address(this)); // nothing has changed since
        assertEq(table.tableAt(uint32(block.number)), last);
    }

    function test_sync_BelowTheMinimumCountsForNothing() public {
        setRules(0, rules(WEIGHT / 2 + 1));
        deallocate(0, 0.25e18);
        move(40);
        table.sync();
        assertEq(table.getOperators(0)[0].weight, 0);
        (uint96 total,) = table.getTotals(0);
        assertEq(total, 3 * WEIGHT);
        assertTable(4);
    }

    function test_sync_MultipliesStrategies() public {
        IOperatorTable.Rules memory r = rules(0);
        r.strategies[0].multiplier = 2.5e18;
        setRules(0, r);
        table.sync();
        assertEq(table.getOperators(0)[2].weight, WEIGHT * 5 / 2);
        assertTable(4);
        // However much that is, a table can be made of it.
        r.strategies[0].multiplier = type(uint96).max;
        setRules(0, r);
        move(1);
        table.sync();
        assertEq(table.getOperators(0)[2].weight, type(uint96).max / 256);
        assertTable(4);
    }

    // -- Ejection --

    function test_eject() public {
        uint32[] memory ids = new uint32[](1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotTheEjector.selector, ANYONE));
        vm.prank(ANYONE);
        table.eject(operators[0].account, ids);
        vm.expectEmit(address(table));
        emit IOperatorTable.EjectorChanged(address(0), ANYONE);
        vm.prank(OWNER);
        table.setEjector(ANYONE);
        vm.prank(ANYONE);
        table.eject(operators[0].account, ids);
        assertFalse(table.isMember(0, operators[0].account));
        assertEq(table.ejectedAt(operators[0].account), block.timestamp);
        assertEq(table.ejectedAt(operators[1].account), 0);
    }

    /// @dev A quarter of the weight within a notice: of four equal operators one, by owner and ejector together.
    function test_eject_FailsIf_MoreThanAQuarterGoesAtOnce() public {
        uint32[] memory ids = new uint32[](1);
        vm.startPrank(OWNER);
        table.setEjector(ANYONE);
        table.eject(operators[0].account, ids);
        bytes memory reason =
            abi.encodeWithSelector(IOperatorTable.EjectionNeedsNotice.selector, 0, operators[1].account);
        vm.expectRevert(reason);
        table.eject(operators[1].account, ids);
        vm.stopPrank();
        vm.expectRevert(reason);
        vm.prank(ANYONE);
        table.eject(operators[1].account, ids);

        // The last block of the run, and the first after it.
        vm.roll(block.number + 8191);
        vm.expectRevert(reason);
        vm.prank(OWNER);
        table.eject(operators[1].account, ids);
        vm.roll(block.number + 1);
        // Now it is a third of those that are left.
        vm.expectRevert(reason);
        vm.prank(OWNER);
        table.eject(operators[1].account, ids);
        join(0, 0);
        vm.prank(OWNER);
        table.eject(operators[1].account, ids);
        assertFalse(table.isMember(0, operators[1].account));
    }

    /// @dev EigenLayer's word, and nothing is counted.
    function test_eject_FailsIf_NoMember() public {
        uint32[] memory ids = new uint32[](1);
        vm.expectRevert();
        vm.prank(OWNER);
        table.eject(operators[4].account, ids);
        vm.prank(OWNER);
        table.eject(operators[0].account, ids);
        assertFalse(table.isMember(0, operators[0].account));
    }

    /// @dev What was announced is not limited, and does not count.
    function test_eject_WithNotice() public {
        uint32[] memory ids = new uint32[](1);
        for (uint256 i; i < 3; ++i) {
            vm.prank(OWNER);
            table.announce(abi.encodeCall(table.eject, (operators[i].account, ids)));
        }
        move(8192);
        for (uint256 i; i < 3; ++i) {
            vm.prank(OWNER);
            table.eject(operators[i].account, ids);
            assertFalse(table.isMember(0, operators[i].account));
        }
    }

    /// @dev It counts as one without notice, and the announcement stays for when it comes back.
    function test_eject_BeforeTheNoticeIsOver() public {
        uint32[] memory ids = new uint32[](1);
        bytes memory call = abi.encodeCall(table.eject, (operators[0].account, ids));
        vm.startPrank(OWNER);
        table.announce(call);
        (uint256 fromBlock,) = table.announcement(call);
        table.eject(operators[0].account, ids);
        vm.stopPrank();
        (uint256 stays,) = table.announcement(call);
        assertEq(stays, fromBlock);
        assertEq(stays, block.number + table.noticeBlocks());
    }

    /// @dev Whoever is left: less than a third of the weight that lies before is less than a majority afterwards.
    function testFuzz_eject_WhoIsLeftIsNobodysChoice(uint256 stakes, uint256 victims) public {
        for (uint256 i; i < joining(); ++i) {
            allocate(i, 0, uint64(0.01e18 + (stakes >> 64 * i) % 0.9e18));
        }
        move(40);
        vm.prank(ANYONE);
        try table.sync() {} catch {}
        (uint96 before,) = table.getTotals(0);
        for (uint256 i; i < joining(); ++i) {
            if (victims >> i & 1 == 0) continue;
            vm.prank(OWNER);
            try table.eject(operators[i].account, new uint32[](1)) {} catch {}
        }
        (uint96 left,) = table.getTotals(0);
        assertGe(uint256(left) * 4, uint256(before) * 3);
    }

    function test_evict_WhoIsBelowTheMinimum() public {
        address account = operators[0].account;
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.WeightSuffices.selector, 0, account));
        table.evict(account, 0);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotAnOperator.selector, ANYONE));
        table.evict(ANYONE, 0);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.UnknownQuorum.selector, 3));
        table.evict(account, 3);
        deallocate(0, 0);
        move(40);
        vm.prank(ANYONE);
        table.evict(account, 0);
        assertFalse(table.isMember(0, account));
        assertTable(3);
    }

    // -- Sockets --

    function test_updateSocket() public {
        vm.expectEmit(address(table));
        emit IOperatorTable.SocketChanged(operators[0].account, "elsewhere.example:1");
        vm.prank(operators[0].account);
        table.updateSocket("elsewhere.example:1");
        assertEq(table.socketOf(operators[0].account), "elsewhere.example:1");
        vm.recordLogs();
        vm.prank(operators[0].account);
        table.updateSocket("elsewhere.example:1");
        assertEq(vm.getRecordedLogs().length, 0); // nothing has changed
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotAnOperator.selector, ANYONE));
        vm.prank(ANYONE);
        table.updateSocket("elsewhere.example:1");
    }

    // -- Rules --

    function test_addQuorum_FailsIf_ItCannotBe() public {
        for (uint256 i; i < 3; ++i) {
            uint32 id = [uint32(0), 1, 256][i]; // there already, no operator set, too high
            vm.expectRevert(abi.encodeWithSelector(IOperatorTable.QuorumRefused.selector, id));
            vm.prank(OWNER);
            table.addQuorum(id, rules(0));
        }
        afterNotice(abi.encodeCall(table.setRules, (1, rules(0))));
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.UnknownQuorum.selector, 1));
        vm.prank(OWNER);
        table.setRules(1, rules(0));
    }

    /// @dev Rules say whose stake counts for how much: nobody is surprised by them.
    function test_setRules_FailsIf_NotAnnounced() public {
        IOperatorTable.Rules memory r = rules(0);
        r.strategies[0].multiplier = 2e18;
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        vm.prank(OWNER);
        table.setRules(0, r);
        bytes memory call = abi.encodeCall(table.setRules, (0, r));
        vm.prank(OWNER);
        table.announce(call);
        move(8191);
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        vm.prank(OWNER);
        table.setRules(0, r);
        move(1);
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        vm.prank(OWNER);
        table.setRules(0, rules(1)); // other rules
        vm.prank(OWNER);
        table.setRules(0, r);
        assertEq(table.getRules(0).strategies[0].multiplier, 2e18);
    }

    /// @dev Nobody is in yet, so nobody is surprised.
    function test_setRules_AtOnceBeforeTheFirstTable() public {
        IBN254CertificateVerifier fresh =
            deployVerifier(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        table = new OperatorTable(address(this), IOperatorSets(core), keys, fresh, CHANGE_BPS, AGE, OWNER);
        vm.startPrank(OWNER);
        table.addQuorum(0, rules(0));
        table.setRules(0, rules(7));
        assertEq(table.getRules(0).minimumWeight, 7);
    }

    function test_setRules_FailsIf_TheyCannotBe() public {
        IOperatorTable.Rules[5] memory wrong;
        for (uint256 i; i < wrong.length; ++i) {
            wrong[i] = rules(0);
        }
        wrong[0].strategies = new IOperatorTable.Strategy[](0);
        wrong[1].strategies = new IOperatorTable.Strategy[](17);
        wrong[2].strategies[0].multiplier = 0;
        wrong[3].maxOperators = 257;
        wrong[4].maxOperators = 3; // there are four
        for (uint256 i; i < wrong.length; ++i) {
            afterNotice(abi.encodeCall(table.setRules, (0, wrong[i])));
            vm.expectRevert(IOperatorTable.InvalidRules.selector);
            vm.prank(OWNER);
            table.setRules(0, wrong[i]);
        }
    }

    /// @dev However many quorums there are, a table of all of them can be posted in one transaction.
    function test_setRules_FailsIf_AllQuorumsTogetherAreTooLarge() public {
        IOperatorTable.Rules memory r = rules(0);
        r.maxOperators = 256;
        setRules(0, r);
        for (uint32 id = 1; id < 4; ++id) {
            createQuorum(id, r);
        }
        r.maxOperators = 1;
        createOperatorSet(4);
        vm.expectRevert(IOperatorTable.InvalidRules.selector);
        vm.prank(OWNER);
        table.addQuorum(4, r);
        r.maxOperators = 255;
        setRules(3, r);
        r.maxOperators = 1;
        vm.prank(OWNER);
        table.addQuorum(4, r);
        r.maxOperators = 2;
        afterNotice(abi.encodeCall(table.setRules, (4, r)));
        vm.expectRevert(IOperatorTable.InvalidRules.selector);
        vm.prank(OWNER);
        table.setRules(4, r);
    }

    /// @dev Whatever tables there are, and however long ago: beyond the newest eight they are looked for in the list.
    function test_tableAt_AnyReferenceBlock() public {
        uint32[] memory posted = new uint32[](21);
        posted[0] = table.tableAt(uint32(block.number));
        for (uint256 i = 1; i < posted.length; ++i) {
            move(1 + i % 3);
            slash(0, 0.001e18);
            update(0, address(this)); // the AVS
            posted[i] = uint32(block.number);
        }
        move(5);
        uint32 want;
        for (uint32 at = posted[0]; at <= block.number; ++at) {
            for (uint256 i; i < posted.length; ++i) {
                if (posted[i] == at) want = at;
            }
            assertEq(table.tableAt(at), want);
        }
        assertEq(table.tableAt(0), 0);
    }

    function testFuzz_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != OWNER);
        bytes[3] memory calls = [
            abi.encodeCall(table.addQuorum, (1, rules(0))),
            abi.encodeCall(table.setRules, (0, rules(0))),
            abi.encodeCall(table.setEjector, (caller))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory reason) = address(table).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        }
    }

    /// @dev Somebody must be able to replace the ejector, and rules that keep everybody out.
    function test_renounceOwnership_FailsIf_OwnerIsNeeded() public {
        vm.expectRevert(NeedsOwner.OwnerNeeded.selector);
        vm.prank(OWNER);
        table.renounceOwnership();
        assertEq(table.owner(), OWNER);
    }

    /// @dev A second quorum: one key serves both, and both are posted together.
    function test_TwoQuorums() public {
        createQuorum(1, rules(0));
        for (uint256 i = 1; i < 3; ++i) {
            allocate(i, 1, 0.25e18);
        }
        move(1);
        join(1, 1);
        move(1);
        join(2, 1);
        uint32 at = table.tableAt(uint32(block.number));
        assertEq(certificates.getOperatorSetInfo(set(0), at).numOperators, 4);
        assertEq(certificates.getOperatorSetInfo(set(1), at).numOperators, 2);
        assertEq(certificates.getTotalStakeWeights(set(1), at)[0], WEIGHT);
        leave(1, 0);
        assertTrue(table.isMember(1, operators[1].account));
        vm.prank(operators[1].account);
        table.updateSocket("still.example:1");
        leave(1, 1);
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.NotAnOperator.selector, operators[1].account));
        vm.prank(operators[1].account);
        table.updateSocket("gone.example:1");
    }

    // -- Helpers --

    function deallocate(uint256 operator, uint64 magnitude) private {
        allocate(operator, 0, magnitude);
    }

    function update(uint256 operator, address by) private {
        address[] memory accounts = new address[](1);
        accounts[0] = operators[operator].account;
        vm.prank(by);
        table.updateOperators(accounts);
    }

    function refused(uint256 operator, bytes memory reason) private {
        ISets.RegisterParams memory params = registration(operator, 0);
        vm.expectRevert(reason);
        vm.prank(operators[operator].account);
        ISets(core).registerForOperatorSets(operators[operator].account, params);
    }

    /// @dev What the verifier has as the newest table is what the contract's own list says, counted anew.
    function assertTable(uint256 count) private view {
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        assertEq(list.length, count);
        uint32 at = table.tableAt(uint32(block.number));
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info = certificates.getOperatorSetInfo(set(0), at);
        uint256 total;
        IBLSSignatureChecker.G1Point memory sum;
        for (uint256 i; i < count; ++i) {
            total += list[i].weight;
            sum = BN254.add(sum, IBLSSignatureChecker.G1Point(list[i].key.X, list[i].key.Y));
        }
        assertEq(info.numOperators, count);
        assertEq(info.totalWeights[0], total);
        assertEq(info.aggregatePubkey.X, sum.X);
        assertEq(info.aggregatePubkey.Y, sum.Y);
        assertEq(info.operatorInfoTreeRoot, rootOf(list));
    }
}
