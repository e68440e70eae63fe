// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IApi3ReaderProxy} from "../src/interfaces/IApi3ReaderProxy.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title A data feed in the manner of API3, for the devnet
/// @notice The owner sets the value; before that it reverts, as with API3.
contract Api3Proxy is IApi3ReaderProxy, Ownable {
    /// @notice The value was set.
    event Updated(int224 value, uint32 timestamp);

    /// @notice There is no value yet.
    error DataFeedIsNotInitialized();

    int224 private _value;
    uint32 private _timestamp;

    /// @param owner_ Sets the value.
    constructor(address owner_) Ownable(owner_) {}

    /// @notice Sets the value. Owner only.
    /// @param timestamp Unix time of the price.
    function update(int224 value, uint32 timestamp) external onlyOwner {
        (_value, _timestamp) = (value, timestamp);
        emit Updated(value, timestamp);
    }

    /// @inheritdoc IApi3ReaderProxy
    function read() external view returns (int224 value, uint32 timestamp) {
        require(_timestamp != 0, DataFeedIsNotInitialized());
        return (_value, _timestamp);
    }
}
