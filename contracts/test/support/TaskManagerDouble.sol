// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SlotTaskManager} from "../../src/SlotTaskManager.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";

/// @notice The least task manager: it counts settlements, says whom it would pay, and can be told to fail or to call out while settling.
contract TaskManagerDouble is SlotTaskManager {
    error Refused();

    uint256 public settlements;
    bytes public lastResponse;
    address public lastPayee;
    bool private _refuse;
    address private _callee;
    bytes private _call;

    constructor(
        IQuorumVerifier verifier_,
        Parameters memory parameters_,
        Slots memory slots_,
        uint16 thresholdBps_,
        address owner_
    ) SlotTaskManager(verifier_, parameters_, slots_, thresholdBps_, owner_) {}

    /// @notice From now on settling reverts.
    function refuse(bool refuse_) external {
        _refuse = refuse_;
    }

    /// @notice From now on settling calls this.
    function callOut(address callee, bytes calldata data) external {
        (_callee, _call) = (callee, data);
    }

    function setFlag(uint8 flag, bool on) external {
        _setFlag(flag, on);
    }

    function flags() external view returns (uint8) {
        return _flags();
    }

    function _settle(Task calldata task, bytes calldata response) internal override {
        require(!_refuse, Refused());
        ++settlements;
        lastResponse = response;
        lastPayee = _payee(task);
        if (_callee != address(0)) {
            (bool ok, bytes memory reason) = _callee.call(_call);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 32), mload(reason))
                }
            }
        }
    }
}
