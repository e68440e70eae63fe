// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice A pool of Uniswap v3 that says what it is told to say, in whatever words; its tokens have 18 decimals unless they
/// are set.
contract PoolDouble {
    uint8 public constant decimals = 18;
    address public token0 = address(this);
    address public token1 = address(this);

    bytes private _slot0;
    bytes private _observation;
    bytes private _observed;

    function setTokens(address first, address second) external {
        (token0, token1) = (first, second);
    }

    /// @notice What `observations(uint256)` says of an index.
    function setNewest(uint256 index, uint256 time, uint256 initialized) external {
        _slot0 = abi.encode(0, 0, index, 0, 0, 0, 1);
        _observation = abi.encode(time, 0, 0, initialized);
    }

    /// @notice What `observe(uint32[])` says.
    function setObserved(bytes calldata data) external {
        _observed = data;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        if (msg.sig == bytes4(keccak256("slot0()"))) return _slot0;
        if (msg.sig == bytes4(keccak256("observations(uint256)"))) return _observation;
        return _observed;
    }
}
