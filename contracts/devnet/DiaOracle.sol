// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IDiaOracle} from "../src/interfaces/IDiaOracle.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title An oracle in the manner of DIA, for the devnet
/// @notice The owner sets values; a key never set reads as zeros, as with DIA.
contract DiaOracle is IDiaOracle, Ownable {
    struct Value {
        uint128 price;
        uint128 timestamp;
    }

    /// @notice A value was set.
    event OracleUpdate(string key, uint128 price, uint128 timestamp);

    mapping(string key => Value) private _values;

    /// @param owner_ Sets values.
    constructor(address owner_) Ownable(owner_) {}

    /// @notice Sets the value of a key. Owner only.
    /// @param timestamp Unix time of the price.
    function setValue(string calldata key, uint128 price, uint128 timestamp) external onlyOwner {
        _values[key] = Value({price: price, timestamp: timestamp});
        emit OracleUpdate(key, price, timestamp);
    }

    /// @inheritdoc IDiaOracle
    function getValue(string calldata key) external view returns (uint128 price, uint128 timestamp) {
        Value storage value = _values[key];
        return (value.price, value.timestamp);
    }
}
