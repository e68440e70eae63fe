// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMorphoOracle} from "../interfaces/IMorphoOracle.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Oracle of a Morpho market
/// @notice The price of collateral in the loan token, from a feed for each of them in one currency, such as ETH/USD and
/// USDC/USD; or from one feed, where that is of collateral in the loan token. Reverts when a price is older than the
/// market's creator tolerates: the market then lends and liquidates nothing, and can be repaid.
contract MorphoOracle is IMorphoOracle {
    using SafeCast for int256;

    /// @notice A feed, and how old its price may be.
    /// @param feed The feed; zero for one that is not needed.
    /// @param maxAge The greatest age, in seconds.
    /// @param tokenDecimals Decimals of the token that it prices.
    struct Side {
        IPriceFeed feed;
        uint256 maxAge;
        uint8 tokenDecimals;
    }

    /// @dev What Morpho divides by, as a power of ten.
    uint256 private constant SCALE_DECIMALS = 36;

    IPriceFeed private immutable _collateralFeed;
    uint256 private immutable _collateralMaxAge;
    IPriceFeed private immutable _loanFeed;
    uint256 private immutable _loanMaxAge;
    uint256 private immutable _scale;

    /// @param collateral The collateral, whose feed is needed.
    /// @param loan The loan token.
    constructor(Side memory collateral, Side memory loan) {
        (_collateralFeed, _collateralMaxAge) = (collateral.feed, collateral.maxAge);
        (_loanFeed, _loanMaxAge) = (loan.feed, loan.maxAge);
        uint256 loanPriceDecimals = address(loan.feed) == address(0) ? 0 : loan.feed.decimals();
        _scale = 10
            ** (SCALE_DECIMALS
                + loan.tokenDecimals
                + loanPriceDecimals
                - collateral.tokenDecimals
                - collateral.feed.decimals());
    }

    /// @inheritdoc IMorphoOracle
    function price() external view returns (uint256) {
        (int256 collateral,) = _collateralFeed.readNoOlderThan(_collateralMaxAge);
        if (address(_loanFeed) == address(0)) return collateral.toUint256() * _scale;
        (int256 loan,) = _loanFeed.readNoOlderThan(_loanMaxAge);
        return Math.mulDiv(collateral.toUint256(), _scale, loan.toUint256());
    }
}
