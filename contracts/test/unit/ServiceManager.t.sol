// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../../src/NeedsOwner.sol";
import {OperatorTable} from "../../src/OperatorTable.sol";
import {ServiceManager} from "../../src/ServiceManager.sol";
import {IAnnouncedCalls} from "../../src/interfaces/IAnnouncedCalls.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "../../src/interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {IPermissionController} from "../../src/interfaces/eigenlayer/IPermissionController.sol";
import {IRewardsCoordinator} from "../../src/interfaces/eigenlayer/IRewardsCoordinator.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {ISlashingRegistryCoordinator} from "../../src/interfaces/eigenlayer/ISlashingRegistryCoordinator.sol";
import {CoordinatorDouble} from "../support/CoordinatorDouble.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IKeys} from "../support/IEigenLayerTable.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {stdError} from "forge-std/StdError.sol";

interface IAdmins {
    function acceptAdmin(address account) external;
    function isPendingAdmin(address account, address admin) external view returns (bool);
}

/// @notice An AVS of its own in EigenLayer's real core.
contract ServiceManagerTest is EigenLayerTest {
    address private immutable OWNER = makeAddr("owner");
    address private immutable FRIEND = makeAddr("friend");

    IAllocationManager private core;
    IPermissionController private permissions;
    IRewardsCoordinator private rewards;
    ServiceManager private avs;
    ISlashingRegistryCoordinator private registrar;

    event AVSMetadataURIUpdated(address indexed avs, string metadataURI);

    function setUp() public override {
        super.setUp();
        core = IAllocationManager(contractNamed("AllocationManager"));
        permissions = IPermissionController(contractNamed("PermissionController"));
        rewards = IRewardsCoordinator(contractNamed("RewardsCoordinator"));
        avs = new ServiceManager(core, permissions, rewards, OWNER);
        registrar = ISlashingRegistryCoordinator(address(new CoordinatorDouble()));
    }

    function test_Deployment() public view {
        assertEq(address(avs.allocationManager()), address(core));
        assertEq(address(avs.permissionController()), address(permissions));
        assertEq(address(avs.rewardsCoordinator()), address(rewards));
        assertEq(avs.rewardsInitiator(), address(0));
        assertEq(avs.owner(), OWNER);
    }

    function test_setUp() public {
        vm.expectEmit(address(core));
        emit AVSMetadataURIUpdated(address(avs), "https://example.org/avs.json");
        vm.prank(OWNER);
        avs.setUp("https://example.org/avs.json", registrar);

        assertEq(core.getAVSRegistrar(address(avs)), address(registrar));
        address stakes = registrar.stakeRegistry();
        assertTrue(mayCall(address(registrar), IAllocationManager.createOperatorSets.selector));
        assertTrue(mayCall(address(registrar), IAllocationManager.deregisterFromOperatorSets.selector));
        assertTrue(mayCall(stakes, IAllocationManager.addStrategiesToOperatorSet.selector));
        assertTrue(mayCall(stakes, IAllocationManager.removeStrategiesFromOperatorSet.selector));
        // Each has what it needs, no more.
        assertFalse(mayCall(stakes, IAllocationManager.createOperatorSets.selector));
        assertFalse(mayCall(address(registrar), IAllocationManager.setAVSRegistrar.selector));
        assertFalse(mayCall(OWNER, IAllocationManager.createOperatorSets.selector));
    }

    function test_setUp_LetsTheCoordinatorManageOperatorSets() public {
        vm.prank(OWNER);
        avs.setUp("uri", registrar);
        IAllocationManager.CreateSetParams[] memory sets = new IAllocationManager.CreateSetParams[](1);
        sets[0].strategies = new address[](1);
        sets[0].strategies[0] = contractNamed("Strategy");

        vm.expectRevert(IAllocationManager.InvalidPermissions.selector);
        vm.prank(FRIEND);
        core.createOperatorSets(address(avs), sets);
        vm.prank(address(registrar));
        core.createOperatorSets(address(avs), sets);

        vm.prank(registrar.stakeRegistry());
        core.removeStrategiesFromOperatorSet(address(avs), 0, sets[0].strategies);
        vm.prank(registrar.stakeRegistry());
        core.addStrategiesToOperatorSet(address(avs), 0, sets[0].strategies);
    }

    function test_setUpTable() public {
        OperatorTable table = createTable();
        vm.expectEmit(address(core));
        emit AVSMetadataURIUpdated(address(avs), "https://example.org/avs.json");
        vm.prank(OWNER);
        avs.setUpTable("https://example.org/avs.json", table, twoSets());

        assertEq(core.getAVSRegistrar(address(avs)), address(table));
        for (uint32 id; id < 2; ++id) {
            ISlasher.OperatorSet memory set = ISlasher.OperatorSet({avs: address(avs), id: id});
            assertEq(ISlasher(address(core)).getSlasher(set), address(avs), "slasher");
        }
        // Keys are those of the first set.
        IKeys keys = IKeys(contractNamed("KeyRegistrar"));
        assertEq(keys.getOperatorSetCurveType(setOf(0)), uint8(IKeyRegistrar.CurveType.BN254));
        assertEq(keys.getOperatorSetCurveType(setOf(1)), uint8(IKeyRegistrar.CurveType.NONE));

        assertTrue(mayCall(address(table), IOperatorSets.deregisterFromOperatorSets.selector));
        assertFalse(mayCall(address(table), IOperatorSets.createOperatorSets.selector));
        assertFalse(mayCall(address(table), IAllocationManager.setAVSRegistrar.selector));
    }

    /// @dev What the table refuses before.
    function test_setUpTable_LetsItsOwnerAddTheSetsAsQuorums() public {
        OperatorTable table = createTable();
        IOperatorTable.Rules memory rules;
        rules.maxOperators = 1;
        rules.strategies = new IOperatorTable.Strategy[](1);
        rules.strategies[0] = IOperatorTable.Strategy({strategy: contractNamed("Strategy"), multiplier: 1e18});
        vm.expectRevert(abi.encodeWithSelector(IOperatorTable.QuorumRefused.selector, 0));
        vm.prank(OWNER);
        table.addQuorum(0, rules);

        vm.prank(OWNER);
        avs.setUpTable("uri", table, twoSets());
        vm.startPrank(OWNER);
        table.addQuorum(0, rules);
        table.addQuorum(1, rules);
        assertEq(table.getQuorums().length, 2);
        assertEq(table.keySet().id, 0);
    }

    function test_setUpTable_FailsWithoutAnOperatorSet() public {
        OperatorTable table = createTable();
        vm.expectRevert(stdError.indexOOBError);
        vm.prank(OWNER);
        avs.setUpTable("uri", table, new IAllocationManager.CreateSetParams[](0));
    }

    function test_updateMetadataURI() public {
        vm.expectEmit(address(core));
        emit AVSMetadataURIUpdated(address(avs), "new");
        vm.prank(OWNER);
        avs.updateMetadataURI("new");
    }

    function test_setRegistrar() public {
        vm.prank(OWNER);
        avs.setRegistrar(address(registrar));
        assertEq(core.getAVSRegistrar(address(avs)), address(registrar));
    }

    function test_setAppointee_AndRemove() public {
        bytes4 selector = IAllocationManager.updateAVSMetadataURI.selector;
        vm.prank(OWNER);
        avs.setAppointee(FRIEND, address(core), selector);
        assertTrue(mayCall(FRIEND, selector));
        vm.prank(OWNER);
        avs.removeAppointee(FRIEND, address(core), selector);
        assertFalse(mayCall(FRIEND, selector));
        vm.expectRevert(IPermissionController.AppointeeNotSet.selector);
        vm.prank(OWNER);
        avs.removeAppointee(FRIEND, address(core), selector);
    }

    function test_addPendingAdmin_AndRemove() public {
        IAdmins admins = IAdmins(address(permissions));
        vm.prank(OWNER);
        avs.addPendingAdmin(FRIEND);
        assertTrue(admins.isPendingAdmin(address(avs), FRIEND));
        vm.prank(OWNER);
        avs.removePendingAdmin(FRIEND);
        assertFalse(admins.isPendingAdmin(address(avs), FRIEND));
    }

    /// @dev The trap that the interface warns of, and the way out of it.
    function test_addPendingAdmin_AnAcceptedAdminReplacesTheContract() public {
        vm.prank(OWNER);
        avs.addPendingAdmin(FRIEND);
        vm.prank(FRIEND);
        IAdmins(address(permissions)).acceptAdmin(address(avs));

        vm.expectRevert(IAllocationManager.InvalidPermissions.selector);
        vm.prank(OWNER);
        avs.updateMetadataURI("uri");

        bytes4 selector = IAllocationManager.updateAVSMetadataURI.selector;
        vm.prank(FRIEND);
        permissions.setAppointee(address(avs), address(avs), address(core), selector);
        vm.prank(OWNER);
        avs.updateMetadataURI("uri");
    }

    // -- The challenger --

    function test_setChallenger() public {
        vm.expectEmit(address(avs));
        emit IServiceManager.ChallengerChanged(address(0), FRIEND);
        vm.prank(OWNER);
        avs.setChallenger(FRIEND);
        assertEq(avs.challenger(), FRIEND);
    }

    function test_setChallenger_RemovesAtOnce() public {
        vm.startPrank(OWNER);
        avs.setChallenger(address(0)); // before there is one: the first may still be named
        avs.setChallenger(FRIEND);
        vm.expectEmit(address(avs));
        emit IServiceManager.ChallengerChanged(FRIEND, address(0));
        avs.setChallenger(address(0));
        assertEq(avs.challenger(), address(0));
    }

    /// @dev Neither another one, nor one after none, nor the same again.
    function testFuzz_setChallenger_FailsIf_NotTheFirst(address challenger, bool removed) public {
        vm.assume(challenger != address(0));
        vm.startPrank(OWNER);
        avs.setChallenger(FRIEND);
        if (removed) avs.setChallenger(address(0));
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        avs.setChallenger(challenger);
    }

    /// @dev An AVS that has run without challenger cannot be given one overnight.
    function test_setChallenger_FailsIf_TheSetUpIsOver() public {
        assertEq(avs.setUpUntil(), block.number + 8192);
        vm.roll(avs.setUpUntil() - 1);
        uint256 before = vm.snapshotState();
        vm.prank(OWNER);
        avs.setChallenger(FRIEND);
        vm.revertToState(before);
        vm.roll(avs.setUpUntil());
        vm.expectRevert(IAnnouncedCalls.CallNotAnnounced.selector);
        vm.prank(OWNER);
        avs.setChallenger(FRIEND);
    }

    // -- Announced calls --

    /// @dev What the owner does once the AVS is set up and that could give somebody else power.
    function announcedCalls() private view returns (bytes[] memory calls) {
        calls = new bytes[](5);
        calls[0] = abi.encodeCall(avs.setChallenger, (OWNER));
        calls[1] = abi.encodeCall(avs.setRegistrar, (address(registrar)));
        calls[2] =
            abi.encodeCall(avs.setAppointee, (FRIEND, address(core), IAllocationManager.setAVSRegistrar.selector));
        calls[3] = abi.encodeCall(avs.addPendingAdmin, (FRIEND));
        calls[4] = abi.encodeCall(avs.setUp, ("uri", registrar));
    }

    /// @dev Each in the first block after the notice and until it has lapsed, once.
    function testFuzz_announce(uint256 which, uint256 early, uint256 late) public {
        bytes memory call = announcedCalls()[bound(which, 0, 4)];
        vm.prank(OWNER);
        avs.setChallenger(FRIEND); // ends the set-up
        refused(call);
        uint256 fromBlock = block.number + avs.noticeBlocks();
        uint256 toBlock = fromBlock + avs.noticeBlocks();
        vm.expectEmit(address(avs));
        emit IAnnouncedCalls.CallAnnounced(call, fromBlock, toBlock);
        vm.prank(OWNER);
        avs.announce(call);
        (uint256 first, uint256 last) = avs.announcement(call);
        assertEq(first, fromBlock);
        assertEq(last, toBlock);

        vm.roll(bound(early, block.number, fromBlock - 1));
        refused(call);
        vm.roll(toBlock + 1);
        refused(call);
        vm.roll(bound(late, fromBlock, toBlock));
        made(call);
        (first, last) = avs.announcement(call);
        assertEq(first, 0);
        assertEq(last, 0);
        refused(call);
    }

    /// @dev Another argument is another call.
    function test_announce_IsOfOneCall() public {
        address another = address(new CoordinatorDouble());
        vm.startPrank(OWNER);
        avs.setChallenger(FRIEND);
        avs.announce(abi.encodeCall(avs.setRegistrar, (another)));
        vm.roll(block.number + avs.noticeBlocks());
        vm.stopPrank();
        refused(abi.encodeCall(avs.setRegistrar, (address(registrar))));
        made(abi.encodeCall(avs.setRegistrar, (another)));
    }

    function test_announce_StartsItsNoticeAnew() public {
        bytes memory call = abi.encodeCall(avs.setRegistrar, (address(registrar)));
        uint256 notice = avs.noticeBlocks();
        vm.startPrank(OWNER);
        avs.setChallenger(FRIEND);
        avs.announce(call);
        vm.roll(block.number + notice);
        avs.announce(call);
        vm.stopPrank();
        refused(call);
        vm.roll(block.number + notice);
        made(call);
    }

    function test_withdrawAnnouncement() public {
        bytes memory call = abi.encodeCall(avs.setRegistrar, (address(registrar)));
        vm.startPrank(OWNER);
        avs.setChallenger(FRIEND);
        avs.announce(call);
        vm.expectEmit(address(avs));
        emit IAnnouncedCalls.AnnouncementWithdrawn(call);
        avs.withdrawAnnouncement(call);
        vm.roll(block.number + avs.noticeBlocks());
        vm.stopPrank();
        refused(call);
    }

    /// @dev As EigenLayer announces another slasher: on mainnet 126,000 blocks, in which an operator can deallocate.
    function testFuzz_noticeBlocks_AreEigenLayers(uint32 delay) public {
        vm.mockCall(address(core), abi.encodeCall(core.ALLOCATION_CONFIGURATION_DELAY, ()), abi.encode(delay));
        avs = new ServiceManager(core, permissions, rewards, OWNER);
        assertEq(avs.noticeBlocks(), delay > 8192 ? delay : 8192);
    }

    /// @dev What is taken away needs no notice.
    function test_RightsAreTakenAtOnce() public {
        bytes4 selector = IAllocationManager.updateAVSMetadataURI.selector;
        vm.startPrank(OWNER);
        avs.setAppointee(FRIEND, address(core), selector);
        avs.addPendingAdmin(FRIEND);
        avs.setChallenger(FRIEND);
        avs.removeAppointee(FRIEND, address(core), selector);
        avs.removePendingAdmin(FRIEND);
        avs.setChallenger(address(0));
        assertFalse(mayCall(FRIEND, selector));
        assertFalse(IAdmins(address(permissions)).isPendingAdmin(address(avs), FRIEND));
    }

    function refused(bytes memory call) private {
        vm.prank(OWNER);
        (bool ok, bytes memory reason) = address(avs).call(call);
        assertFalse(ok);
        assertEq(reason, abi.encodeWithSelector(IAnnouncedCalls.CallNotAnnounced.selector));
    }

    function made(bytes memory call) private {
        vm.prank(OWNER);
        (bool ok,) = address(avs).call(call);
        assertTrue(ok);
    }

    function test_setAppointee_FailsIf_ToSlash() public {
        vm.expectRevert(IServiceManager.SlashingIsTheChallengers.selector);
        vm.prank(OWNER);
        avs.setAppointee(FRIEND, address(core), ISlasher.slashOperator.selector);
    }

    function test_renounceOwnership_FailsIf_OwnerIsNeeded() public {
        vm.expectRevert(NeedsOwner.OwnerNeeded.selector);
        vm.prank(OWNER);
        avs.renounceOwnership();
        assertEq(avs.owner(), OWNER);
    }

    /// @dev Not even the owner slashes by itself.
    function testFuzz_slashOperator_FailsIf_NotTheChallenger(address caller) public {
        vm.assume(caller != FRIEND);
        vm.prank(OWNER);
        avs.setChallenger(FRIEND);
        ISlasher.SlashingParams memory params;
        vm.expectRevert(abi.encodeWithSelector(IServiceManager.NotChallenger.selector, caller));
        vm.prank(caller);
        avs.slashOperator(params);
        vm.expectRevert(abi.encodeWithSelector(IServiceManager.NotChallenger.selector, OWNER));
        vm.prank(OWNER);
        avs.slashOperator(params);
    }

    /// @dev What EigenLayer refuses, it refuses here, too.
    function test_slashOperator_FailsIf_EigenLayerRefuses() public {
        vm.prank(OWNER);
        avs.setChallenger(FRIEND);
        ISlasher.SlashingParams memory params;
        vm.expectRevert(ISlasher.InvalidOperatorSet.selector);
        vm.prank(FRIEND);
        avs.slashOperator(params);
    }

    function testFuzz_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != OWNER);
        bytes[12] memory calls = [
            abi.encodeCall(avs.setUp, ("uri", registrar)),
            abi.encodeCall(avs.setUpTable, ("uri", IOperatorTable(caller), twoSets())),
            abi.encodeCall(avs.updateMetadataURI, ("uri")),
            abi.encodeCall(avs.setRegistrar, (caller)),
            abi.encodeCall(avs.setAppointee, (caller, address(core), bytes4(0))),
            abi.encodeCall(avs.removeAppointee, (caller, address(core), bytes4(0))),
            abi.encodeCall(avs.addPendingAdmin, (caller)),
            abi.encodeCall(avs.removePendingAdmin, (caller)),
            abi.encodeCall(avs.setRewardsInitiator, (caller)),
            abi.encodeCall(avs.setChallenger, (caller)),
            abi.encodeCall(avs.announce, ("call")),
            abi.encodeCall(avs.withdrawAnnouncement, ("call"))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory reason) = address(avs).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        }
    }

    function createTable() private returns (OperatorTable) {
        IBN254CertificateVerifier certificates =
            deployVerifier(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        IKeyRegistrar keys = IKeyRegistrar(contractNamed("KeyRegistrar"));
        return new OperatorTable(address(avs), IOperatorSets(address(core)), keys, certificates, 100, 1000, OWNER);
    }

    function twoSets() private view returns (IAllocationManager.CreateSetParams[] memory sets) {
        sets = new IAllocationManager.CreateSetParams[](2);
        for (uint32 id; id < sets.length; ++id) {
            sets[id].operatorSetId = id;
            sets[id].strategies = new address[](1);
            sets[id].strategies[0] = contractNamed("Strategy");
        }
    }

    function setOf(uint32 id) private view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return IBN254CertificateVerifier.OperatorSet({avs: address(avs), id: id});
    }

    function mayCall(address caller, bytes4 selector) private view returns (bool) {
        return permissions.canCall(address(avs), caller, address(core), selector);
    }
}
