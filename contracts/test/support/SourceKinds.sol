// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";

/// @notice Sources of every kind, with the parameters that each needs.
library SourceKinds {
    uint256 internal constant COUNT = 7;

    bytes32 internal constant PYTH_ID = "ETH/USD";
    uint16 internal constant MAX_CONFIDENCE_BPS = 100;
    uint32 internal constant WINDOW = 30 minutes;
    uint128 internal constant MIN_LIQUIDITY = 1e12;

    /// @notice A source of a kind, with 18 decimals and an hour to age.
    function source(uint256 kind, address target) internal pure returns (IPriceOracle.Source memory) {
        return source(IPriceOracle.SourceKind(kind), target);
    }

    function source(IPriceOracle.SourceKind kind, address target) internal pure returns (IPriceOracle.Source memory) {
        return IPriceOracle.Source({kind: kind, target: target, decimals: 18, maxAge: 3600, params: params(kind)});
    }

    function params(IPriceOracle.SourceKind kind) private pure returns (bytes memory) {
        if (kind == IPriceOracle.SourceKind.Dia) return "ETH/USD";
        if (kind == IPriceOracle.SourceKind.Pyth) return abi.encode(PYTH_ID, MAX_CONFIDENCE_BPS);
        if (kind == IPriceOracle.SourceKind.UniswapV3) {
            return abi.encode(WINDOW, MIN_LIQUIDITY, true, uint8(18), uint8(18));
        }
        return "";
    }

    /// @notice Whether a kind is read by a call of `decimals()`, too.
    function hasDecimals(uint256 kind) internal pure returns (bool) {
        IPriceOracle.SourceKind k = IPriceOracle.SourceKind(kind);
        return k == IPriceOracle.SourceKind.Chainlink || k == IPriceOracle.SourceKind.RedStone
            || k == IPriceOracle.SourceKind.Chronicle;
    }
}
