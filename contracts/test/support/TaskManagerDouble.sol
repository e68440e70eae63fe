// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RotatingTaskManager} from "../../src/RotatingTaskManager.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";

/// @notice The least task manager: it counts settlements and can be told to fail or to call out while settling.
contract TaskManagerDouble is RotatingTaskManager {
    error Refused();

    uint256 public settlements;
    bytes public lastResponse;
    bool private _refuse;
    address private _callee;
    bytes private _call;

    constructor(IQuorumVerifier verifier_, Parameters memory parameters_, uint16 thresholdBps_, address owner_)
        RotatingTaskManager(verifier_, parameters_, thresholdBps_, owner_)
    {}

    /// @notice From now on settling reverts.
    function refuse(bool refuse_) external {
        _refuse = refuse_;
    }

    /// @notice From now on settling calls this.
    function callOut(address callee, bytes calldata data) external {
        (_callee, _call) = (callee, data);
    }

    function _settle(Task calldata, bytes calldata response, uint8) internal override {
        require(!_refuse, Refused());
        ++settlements;
        lastResponse = response;
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
