// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";

/// @notice What it costs to look up the stakes of a table's operators and to post it: whole transactions, of one quorum
/// that counts one strategy.
abstract contract SyncGasTest is OperatorTableTest {
    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd200/";
    }

    function snapshot(string memory what) internal {
        vm.snapshotGasLastCall("backends", string.concat(vm.toString(operatorCount()), " operators, ", what));
    }

    function multiply(uint96 by) internal {
        IOperatorTable.Rules memory r = rules(0);
        r.strategies[0].multiplier = by;
        setRules(0, r);
    }

    function test_sync_AllChanged() public {
        multiply(2e18);
        table.sync();
        snapshot("sync, all changed");
    }

    function test_sync_OneChanged() public {
        allocate(0, 0, ALLOCATED / 2);
        move(AGE + 1);
        table.sync();
        snapshot("sync, one changed");
    }

    /// @dev Who leaves posts the table.
    function test_leave() public {
        leave(0, 0);
        snapshot("leave, table");
        assertEq(table.tableAt(uint32(block.number)), block.number);
    }

    function test_sync_NothingChanged() public {
        (bool ok, bytes memory reason) = address(table).call(abi.encodeCall(table.sync, ()));
        snapshot("sync, nothing changed");
        assertFalse(ok);
        assertEq(reason, abi.encodeWithSelector(IOperatorTable.NothingToPost.selector));
    }
}

/// forge-config: default.isolate = true
contract SyncOf5GasTest is SyncGasTest {}

/// forge-config: default.isolate = true
contract SyncOf20GasTest is SyncGasTest {
    function operatorCount() internal pure override returns (uint256) {
        return 20;
    }
}

/// forge-config: default.isolate = true
contract SyncOf50GasTest is SyncGasTest {
    function operatorCount() internal pure override returns (uint256) {
        return 50;
    }
}

/// forge-config: default.isolate = true
contract SyncOf200GasTest is SyncGasTest {
    function operatorCount() internal pure override returns (uint256) {
        return 200;
    }
}
