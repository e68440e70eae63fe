// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

/// @title Proxy of a contract of EigenLayer's core, for the devnet
/// @notice EigenLayer's implementations cannot be initialised themselves. The devnet has no upgrades, so its proxies have
/// no administrator.
contract CoreProxy is ERC1967Proxy {
    /// @param implementation The contract whose code runs.
    /// @param initialization The call that initialises it.
    constructor(address implementation, bytes memory initialization) ERC1967Proxy(implementation, initialization) {}
}
