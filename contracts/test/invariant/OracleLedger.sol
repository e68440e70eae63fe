// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICredits} from "../../src/interfaces/ICredits.sol";
import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IUpdateRequests} from "../../src/interfaces/IUpdateRequests.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice What a price oracle owes to whom, and its gas budget, as its logs alone tell.
contract OracleLedger {
    mapping(address account => uint256) public credit;
    mapping(uint256 feed => uint256) public fee;
    uint256 public budget;

    /// @notice Books logs of the oracle, in their order.
    function book(Vm.Log[] memory logs) external {
        for (uint256 i; i < logs.length; ++i) {
            _book(logs[i].topics, logs[i].data);
        }
    }

    function _book(bytes32[] memory topics, bytes memory data) private {
        bytes32 what = topics[0];
        if (what == IUpdateRequests.RequestServed.selector) {
            (, uint256 served) = abi.decode(data, (address, uint256));
            credit[_account(topics[3])] += served;
            delete fee[uint256(topics[1])];
            return;
        }
        if (data.length != 32) return;
        uint256 amount = abi.decode(data, (uint256));
        if (what == IUpdateRequests.UpdateRequested.selector) {
            fee[uint256(topics[1])] = amount;
        } else if (what == IUpdateRequests.RequestOverpaid.selector) {
            credit[_account(topics[1])] += amount;
        } else if (what == IUpdateRequests.RequestCancelled.selector) {
            credit[_account(topics[2])] += amount;
            delete fee[uint256(topics[1])];
        } else if (what == IGasBudget.GasFunded.selector) {
            budget += amount;
        } else if (what == IGasBudget.GasReleased.selector || what == IGasBudget.GasReimbursed.selector) {
            budget -= amount;
            credit[_account(topics[1])] += amount;
        } else if (what == ICredits.Withdrawn.selector) {
            credit[_account(topics[1])] -= amount;
        }
    }

    function _account(bytes32 topic) private pure returns (address) {
        return address(uint160(uint256(topic)));
    }
}
