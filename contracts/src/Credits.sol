// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICredits} from "./interfaces/ICredits.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title Credits
/// @dev Inherited by what comes to owe something. Nothing but {withdraw} sends, and it does so last.
abstract contract Credits is ICredits {
    /// @inheritdoc ICredits
    mapping(address account => uint256 amount) public credit;

    /// @inheritdoc ICredits
    function withdraw(address payable to) external returns (uint256 amount) {
        amount = credit[msg.sender];
        require(amount != 0, NoCredit(msg.sender));
        delete credit[msg.sender];
        emit Withdrawn(msg.sender, to, amount);
        Address.sendValue(to, amount);
    }

    /// @dev The ether must be there, and be owed to nobody else.
    function _credit(address account, uint256 amount) internal {
        if (amount != 0) credit[account] += amount;
    }
}
