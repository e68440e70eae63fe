// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {IPriceOracle} from "./IPriceOracle.sol";

/// @title Source adapters
/// @notice What a source of each kind may be, and how it is read. The contract has neither state nor owner: it may serve any
/// number of oracles. It is the account that calls the sources, so that a source which serves known readers only must know
/// it, and not the {ISourceReader}.
/// @dev A source is never trusted: a call that reverts, burns its gas, returns too little or too much, or values that an
/// observation cannot hold, makes that source silent, and nothing else.
interface ISourceAdapters {
    /// @notice What a source says. All zeros when it is silent.
    /// @param roundId Round of the source; zero where its kind has none.
    /// @param answer The answer as read, in the decimals of the source.
    /// @param updatedAt Unix time that the source gives its answer.
    struct Reading {
        uint80 roundId;
        int128 answer;
        uint32 updatedAt;
    }

    /// @notice There is no contract at the target of the source.
    error NoContract(address target);
    /// @notice The source would never count: its maximum age is zero.
    error NoMaxAge(address target);
    /// @notice More decimals than supported.
    error TooManySourceDecimals(address target, uint8 decimals);
    /// @notice The parameters are not what the kind of the source takes.
    error InvalidParams(address target, IPriceOracle.SourceKind kind);
    /// @notice The contract does not tell how many decimals it has, which its kind can.
    error DecimalsUnknown(address target);
    /// @notice The contract has other decimals than are configured.
    error DecimalsDiffer(address target, uint8 configured, uint256 actual);
    /// @notice The source serves known readers only, and this contract is none of them.
    error NotAReader(address target);
    /// @notice The call has too little gas to give a source its full share, so the result would depend on the gas.
    error InsufficientGas();

    /// @notice Reverts with a reason unless the source is one that can be read.
    function check(IPriceOracle.Source calldata source) external view;

    /// @notice Reads a source that has passed {check}.
    /// @dev Reverts with {InsufficientGas}, and with nothing else.
    function read(IPriceOracle.Source calldata source) external view returns (Reading memory);
}
