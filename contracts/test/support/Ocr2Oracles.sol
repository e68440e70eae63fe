// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";

/// @dev Part of the ABI of Chainlink's OCR2Aggregator.
interface IOcr2Aggregator {
    function transmit(
        bytes32[3] calldata reportContext,
        bytes calldata report,
        bytes32[] calldata rs,
        bytes32[] calldata ss,
        bytes32 rawVs
    ) external;

    function addAccess(address reader) external;

    function latestConfigDetails() external view returns (uint32 configCount, uint32 blockNumber, bytes32 configDigest);
}

/// @notice The oracles of a devnet's OCR2 aggregator: they sign and transmit rounds as Chainlink's do.
contract Ocr2Oracles is Test {
    using stdJson for string;

    uint256 private constant ORACLES = 4;
    uint256 private constant SIGNATURES = 2; // one more than may be faulty

    IOcr2Aggregator public immutable aggregator;
    address private immutable TRANSMITTER;
    uint256[] private _keys;
    uint32 private _epoch;

    /// @param addresses What devnet/cmd/allocs wrote about the devnet, in JSON.
    /// @param source Which aggregator: the index of the source within the first feed.
    constructor(string memory addresses, uint256 source) {
        TRANSMITTER = addresses.readAddress(".oracles[0].transmitter.address");
        for (uint256 i; i < SIGNATURES; ++i) {
            _keys.push(addresses.readUint(string.concat(".oracles[", vm.toString(i), "].signer.key")));
        }
        aggregator = IOcr2Aggregator(
            addresses.readAddress(string.concat(".feeds[0].sources[", vm.toString(source), "].address"))
        );
    }

    /// @notice A round, observed at a time in the past.
    function transmit(int192 price, uint32 observedAt) external {
        int192[] memory prices = new int192[](ORACLES);
        bytes memory observers = new bytes(32);
        for (uint256 i; i < ORACLES; ++i) {
            prices[i] = price;
            observers[i] = bytes1(uint8(i));
        }
        bytes memory report = abi.encode(observedAt, bytes32(observers), prices, int192(0));
        bytes32[3] memory context;
        (,, context[0]) = aggregator.latestConfigDetails();
        context[1] = bytes32(uint256(++_epoch) << 8 | 1);

        bytes32 hash = keccak256(abi.encodePacked(keccak256(report), context));
        bytes32[] memory rs = new bytes32[](SIGNATURES);
        bytes32[] memory ss = new bytes32[](SIGNATURES);
        bytes memory vs = new bytes(32);
        for (uint256 i; i < SIGNATURES; ++i) {
            uint8 v;
            (v, rs[i], ss[i]) = vm.sign(_keys[i], hash);
            vs[i] = bytes1(v - 27);
        }
        // Only an account itself may transmit.
        vm.prank(TRANSMITTER, TRANSMITTER);
        aggregator.transmit(context, report, rs, ss, bytes32(vs));
    }
}
