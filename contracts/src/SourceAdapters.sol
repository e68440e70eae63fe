// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "./interfaces/ISourceAdapters.sol";
import {Api3} from "./sources/Api3.sol";
import {Chainlink} from "./sources/Chainlink.sol";
import {Chronicle} from "./sources/Chronicle.sol";
import {Dia} from "./sources/Dia.sol";
import {Pyth} from "./sources/Pyth.sol";
import {UniswapV3} from "./sources/UniswapV3.sol";

/// @title Source adapters
/// @dev One library in `sources/` for each kind; here is only which of them serves.
contract SourceAdapters is ISourceAdapters {
    uint8 private constant MAX_DECIMALS = 36;

    /// @inheritdoc ISourceAdapters
    function check(IPriceOracle.Source calldata source) external view {
        require(source.target.code.length != 0, NoContract(source.target));
        require(source.maxAge != 0, NoMaxAge(source.target));
        require(source.decimals <= MAX_DECIMALS, TooManySourceDecimals(source.target, source.decimals));
        IPriceOracle.SourceKind kind = source.kind;
        if (kind == IPriceOracle.SourceKind.Dia) Dia.check(source);
        else if (kind == IPriceOracle.SourceKind.Api3) Api3.check(source);
        else if (kind == IPriceOracle.SourceKind.UniswapV3) UniswapV3.check(source);
        else if (kind == IPriceOracle.SourceKind.Pyth) Pyth.check(source);
        else if (kind == IPriceOracle.SourceKind.Chronicle) Chronicle.check(source);
        else Chainlink.check(source);
    }

    /// @inheritdoc ISourceAdapters
    function read(IPriceOracle.Source calldata source) external view returns (Reading memory) {
        IPriceOracle.SourceKind kind = source.kind;
        if (kind == IPriceOracle.SourceKind.Dia) return Dia.read(source);
        if (kind == IPriceOracle.SourceKind.Api3) return Api3.read(source);
        if (kind == IPriceOracle.SourceKind.UniswapV3) return UniswapV3.read(source);
        if (kind == IPriceOracle.SourceKind.Pyth) return Pyth.read(source);
        if (kind == IPriceOracle.SourceKind.Chronicle) return Chronicle.read(source);
        return Chainlink.read(source);
    }
}
