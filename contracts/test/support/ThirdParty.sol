// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Vm.sol";

/// @notice Deploys contracts of other networks from the bytecode in their npm packages.
library ThirdParty {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    string private constant API3 =
        "node_modules/@api3/airnode-protocol-v1/dist/src/contracts/factories/api3-server-v1/";
    string private constant UNISWAP = "node_modules/@uniswap/v3-core/artifacts/contracts/";

    error DeploymentFailed(string name);

    /// @notice API3's server of data feeds, whose manager may do everything.
    function api3Server(address manager) internal returns (address) {
        bytes memory code = typechain(string.concat(API3, "Api3ServerV1__factory.js"));
        return create("Api3ServerV1", bytes.concat(code, abi.encode(manager, "admin", manager)));
    }

    /// @notice API3's proxy of one data feed.
    function api3Proxy(address server, bytes32 dataFeed) internal returns (address) {
        bytes memory code = typechain(string.concat(API3, "proxies/DataFeedProxy__factory.js"));
        return create("DataFeedProxy", bytes.concat(code, abi.encode(server, dataFeed)));
    }

    /// @notice The factory of Uniswap v3's pools.
    function uniswapV3Factory() internal returns (address) {
        string memory json = vm.readFile(string.concat(UNISWAP, "UniswapV3Factory.sol/UniswapV3Factory.json"));
        return create("UniswapV3Factory", vm.parseJsonBytes(json, ".bytecode"));
    }

    /// @dev The bytecode within what typechain makes of an artifact.
    function typechain(string memory path) private view returns (bytes memory) {
        string[] memory parts = vm.split(vm.readFile(path), "_bytecode = \"");
        return vm.parseBytes(vm.split(parts[1], "\"")[0]);
    }

    function create(string memory name, bytes memory code) private returns (address deployed) {
        assembly ("memory-safe") {
            deployed := create(0, add(code, 32), mload(code))
        }
        require(deployed != address(0), DeploymentFailed(name));
    }
}
