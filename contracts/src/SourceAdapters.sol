// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "./interfaces/ISourceAdapters.sol";
import {Chainlink} from "./sources/Chainlink.sol";
import {Dia} from "./sources/Dia.sol";

/// @title Source adapters
/// @dev One library in `sources/` for each kind; here is only which of them serves.
contract SourceAdapters is ISourceAdapters {
    uint8 private constant MAX_DECIMALS = 36;

    /// @inheritdoc ISourceAdapters
    function check(IPriceOracle.Source calldata source) external view {
        require(source.target.code.length != 0, NoContract(source.target));
        require(source.maxAge != 0, NoMaxAge(source.target));
        require(source.decimals <= MAX_DECIMALS, TooManySourceDecimals(source.target, source.decimals));
        if (source.kind == IPriceOracle.SourceKind.Chainlink) Chainlink.check(source);
        else Dia.check(source);
    }

    /// @inheritdoc ISourceAdapters
    function read(IPriceOracle.Source calldata source) external view returns (Reading memory) {
        return source.kind == IPriceOracle.SourceKind.Chainlink ? Chainlink.read(source) : Dia.read(source);
    }
}
