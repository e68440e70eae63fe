// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";

/// @notice A Chainlink feed that says what it is told to say.
contract ChainlinkDouble is AggregatorV3Interface {
    uint8 public decimals;
    string public constant description = "double";
    uint256 public constant version = 4;

    uint80 private _roundId;
    int256 private _answer;
    uint256 private _updatedAt;

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    function setDecimals(uint8 decimals_) external {
        decimals = decimals_;
    }

    function set(uint80 roundId, int256 answer, uint256 updatedAt) external {
        (_roundId, _answer, _updatedAt) = (roundId, answer, updatedAt);
    }

    function latestRoundData() public view virtual returns (uint80, int256, uint256, uint256, uint80) {
        return (_roundId, _answer, _updatedAt, _updatedAt, _roundId);
    }

    function getRoundData(uint80) external view returns (uint80, int256, uint256, uint256, uint80) {
        return latestRoundData();
    }
}

/// @notice What lets a source be configured as one of Chainlink's, before it does as it likes.
abstract contract EightDecimals {
    uint8 public constant decimals = 8;
}

/// @notice A source that answers any other call with the words that it is given.
contract RawSource is EightDecimals {
    bytes private _data;

    constructor(bytes memory data) {
        _data = data;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        return _data;
    }
}

/// @notice A source that reverts with the data that it is given.
contract RevertingSource is EightDecimals {
    bytes private _data;

    constructor(bytes memory data) {
        _data = data;
    }

    fallback() external {
        bytes memory data = _data;
        assembly ("memory-safe") {
            revert(add(data, 32), mload(data))
        }
    }
}

/// @notice Loops until its gas is gone, whatever it is asked.
contract GasBurner {
    fallback() external {
        while (gasleft() > 0) {}
    }
}

/// @notice A source that loops until its gas is gone, but for its decimals.
contract GasBurningSource is GasBurner, EightDecimals {}

/// @notice A source that runs into the invalid instruction.
contract InvalidSource is EightDecimals {
    fallback() external {
        assembly ("memory-safe") {
            invalid()
        }
    }
}

/// @notice A source that returns as many bytes as its gas buys, or reverts with them.
contract BombingSource is EightDecimals {
    bool private immutable _reverts;

    constructor(bool reverts) {
        _reverts = reverts;
    }

    fallback() external {
        bool reverts = _reverts;
        assembly ("memory-safe") {
            // Memory of n words costs 3n + n²/512: 6000 words are 88k.
            let size := mul(6000, 32)
            if reverts { revert(0, size) }
            return(0, size)
        }
    }
}

/// @notice A source that tries to change state while it is read.
contract WritingSource is EightDecimals {
    uint256 private _calls;

    fallback(bytes calldata) external returns (bytes memory) {
        ++_calls;
        return abi.encode(1, 1e8, block.timestamp, block.timestamp, 1);
    }
}
