// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

/// @notice EIP-170: a contract has at most 24,576 bytes of code. Here, since coverage makes it longer.
contract CodeSizeTest is Test {
    uint256 private constant MAX_CODE_BYTES = 24_576;

    function test_EveryContractCanBeDeployed() public view {
        string[10] memory names = [
            "PriceOracle",
            "PriceFeed",
            "PriceFeedProxy",
            "PriceChallenger",
            "ServiceManager",
            "SourceReader",
            "SourceAdapters",
            "EigenLayerQuorumVerifier",
            "OperatorTable",
            "TableQuorumVerifier"
        ];
        for (uint256 i; i < names.length; ++i) {
            bytes memory code = vm.getDeployedCode(string.concat(names[i], ".sol:", names[i]));
            assertGt(code.length, 0, names[i]);
            assertLe(code.length, MAX_CODE_BYTES, names[i]);
        }
    }
}
