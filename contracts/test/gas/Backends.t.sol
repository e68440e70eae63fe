// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {BackendsTest} from "../support/BackendsTest.sol";
import {IRegistryCoordinator, IStakeRegistry} from "../support/IEigenLayer.sol";
import {IAllocations} from "../support/IEigenLayerCore.sol";
import {ISets} from "../support/IEigenLayerTable.sol";

/// @notice What the same costs on either back end: whole transactions, as in Submit.t.sol. One feed, whose ring is full.
/// scripts/gas makes the tables of docs/gas.md of it.
abstract contract BackendsGasTest is BackendsTest {
    function setUp() public virtual override {
        super.setUp();
        fillRings(onMiddleware, 1);
        fillRings(onTable, 1);
    }

    function everybody() internal pure returns (uint256) {
        return (1 << operatorCount()) - 1;
    }

    function name(string memory what) internal pure returns (string memory) {
        return string.concat(vm.toString(operatorCount()), " operators, ", what);
    }

    function snapshot(string memory what) internal {
        vm.snapshotGasLastCall("backends", name(what));
    }

    function measure(uint256 missing) internal {
        string memory what = string.concat("submit, ", vm.toString(missing), " missing, ");
        uint256 signers = everybody() - ((1 << missing) - 1);
        settle(onMiddleware, 1, signers);
        snapshot(string.concat(what, "middleware"));
        settle(onTable, 1, signers);
        snapshot(string.concat(what, "table"));
    }

    function test_submit_AllSign() public {
        measure(0);
    }

    function test_submit_1Missing() public {
        measure(1);
    }

    function test_submit_5Missing() public {
        measure(5);
    }
}

/// @notice Fifteen operators: submissions, and members that come and go.
/// forge-config: default.isolate = true
contract BackendsOf15GasTest is BackendsGasTest {
    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd/";
    }

    function operatorCount() internal pure override returns (uint256) {
        return 15;
    }

    /// @dev What is aimed at with the table: the cost of one feed, and that of each of twenty. scripts/gas holds one that is
    /// reimbursed to the first aim, too.
    function test_submit_Aims() public {
        fillRings(onTable, FEEDS);
        settle(onTable, 1, everybody());
        assertLe(vm.lastCallGas().gasTotalUsed, 260_000);
        settle(onTable, FEEDS, everybody());
        assertLe(vm.lastCallGas().gasTotalUsed, FEEDS * 27_000);
    }

    /// @dev Of an operator with a key that neither back end has seen, while fourteen are in, and of one that leaves again.
    function test_members() public {
        leaveMiddleware(0);
        leave(0, 0);
        move(10);
        uint256 place = newcomer("newcomer", 12_345);
        address account = operators[place].account;
        vm.prank(account);
        IAllocations(core).setAllocationDelay(account, 0);
        move(40);
        allocate(place, 0, ALLOCATED);
        move(1);

        ISets.RegisterParams memory params = middlewareRegistration(place);
        vm.prank(account);
        ISets(core).registerForOperatorSets(account, params);
        snapshot("join, middleware");
        registerKey(place);
        snapshot("key, table");
        join(place, 0);
        snapshot("join, table");
        assertEq(table.tableAt(uint32(block.number)), block.number);

        move(10);
        leaveMiddleware(3);
        snapshot("leave, middleware");
        leave(3, 0);
        snapshot("leave, table");
        assertEq(table.tableAt(uint32(block.number)), block.number);
    }

    function leaveMiddleware(uint256 operator) private {
        address account = operators[operator].account;
        vm.prank(account);
        ISets(core)
            .deregisterFromOperatorSets(
                ISets.DeregisterParams({
                operator: account, avs: contractNamed("ServiceManager"), operatorSetIds: new uint32[](1)
            })
            );
    }

    /// @dev Stakes are looked up anew, and all are others.
    function test_stakes() public {
        IOperatorTable.Rules memory r = rules(0);
        r.strategies[0].multiplier = 2e18;
        setRules(0, r);
        table.sync();
        snapshot("stakes, table");

        uint96[] memory multipliers = new uint96[](1);
        multipliers[0] = 2e18;
        vm.prank(deployer);
        IStakeRegistry(contractNamed("StakeRegistry")).modifyStrategyParams(0, new uint256[](1), multipliers);
        address[] memory accounts = new address[](operators.length);
        for (uint256 i; i < accounts.length; ++i) {
            accounts[i] = operators[i].account;
        }
        IRegistryCoordinator(coordinator).updateOperators(accounts);
        snapshot("stakes, middleware");
    }
}

/// @notice As many operators as it takes for nineteen to be missing in a certificate that settles.
/// forge-config: default.isolate = true
contract BackendsOf40GasTest is BackendsGasTest {
    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd40/";
    }

    function operatorCount() internal pure override returns (uint256) {
        return 40;
    }

    function test_submit_19Missing() public {
        measure(19);
    }
}
