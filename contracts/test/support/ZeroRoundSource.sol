// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";

/// @notice A source that counts its rounds from zero, keeps them, and reverts while it is broken.
contract ZeroRoundSource is AggregatorV3Interface {
    struct Entry {
        int256 answer;
        uint256 updatedAt;
    }

    uint8 public constant decimals = 8;
    string public constant description = "double";
    uint256 public constant version = 1;

    Entry[] private _entries;
    bool private _broken;

    error Broken();

    function push(int256 answer) external {
        _entries.push(Entry(answer, block.timestamp));
    }

    function setBroken(bool broken) external {
        _broken = broken;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(uint80(_entries.length - 1));
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        require(!_broken, Broken());
        return (id, _entries[id].answer, _entries[id].updatedAt, _entries[id].updatedAt, id);
    }
}
