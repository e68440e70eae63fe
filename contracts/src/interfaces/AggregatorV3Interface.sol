// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

/// @title The interface of a Chainlink price feed
/// @dev Facts of the ABI, as consumers of Chainlink call it.
interface AggregatorV3Interface {
    /// @notice Decimals of an answer.
    function decimals() external view returns (uint8);

    /// @notice What is priced in what, such as "ETH/USD".
    function description() external view returns (string memory);

    /// @notice Version of the aggregator behind the feed.
    function version() external view returns (uint256);

    /// @notice One round.
    /// @param id The round asked for.
    /// @return roundId The round.
    /// @return answer The price.
    /// @return startedAt Unix time at which the price was observed.
    /// @return updatedAt Unix time at which the price came on chain.
    /// @return answeredInRound The round in which the answer was computed.
    function getRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice The newest round; see {getRoundData}.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
