// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";

/// @notice Conversion between decimals, against arithmetic that cannot overflow.
contract NormalisationFuzzTest is SourceReaderTest {
    int256 private constant MAX = type(int128).max;

    function setDecimals(uint8 from, uint8 to) private {
        IPriceOracle.Feed memory feed = feedOf("FUZZ", sourceOf(address(chainlink)));
        feed.decimals = to;
        feed.sources[0].decimals = from;
        chainlink.setDecimals(from);
        addFeed(feed);
    }

    function live() private view returns (bool, int160) {
        (bytes32[] memory words,) = abi.decode(reader.respond(abi.encode(2)), (bytes32[], bytes32[]));
        return (uint8(uint256(words[0])) == 1, int160(int256(uint256(words[0])) >> 96));
    }

    /// @dev Nothing overflows on the way up: whatever a source can be observed to say is at most 2^127 * 10^18. What does
    /// not fit into an answer does not count.
    function testFuzz_respond_ScalesUp(int256 answer, uint8 from, uint8 to) public {
        to = uint8(bound(to, 0, 18));
        from = uint8(bound(from, 0, to));
        int256 factor = int256(10 ** uint256(to - from));
        // Within a few units of the greatest answer that fits, beyond it as far as the type goes, and anywhere below.
        if (answer % 4 == 0) answer = MAX + bound(answer, -3, 3);
        else if (answer % 4 == 1) answer = bound(answer, -MAX, MAX);
        else if (answer % 4 == 2) answer = type(int160).max / factor + bound(answer, -1, 1);
        setDecimals(from, to);
        chainlink.set(1, answer, block.timestamp);

        (bool isLive, int160 value) = live();
        assertEq(isLive, answer > 0 && answer <= MAX && answer * factor <= type(int160).max);
        if (isLive) assertEq(value, answer * factor);
    }

    function testFuzz_respond_ScalesDown(int256 answer, uint8 from, uint8 to) public {
        to = uint8(bound(to, 0, 18));
        from = uint8(bound(from, to, 36));
        int256 factor = int256(10 ** uint256(from - to));
        // Near the least and the greatest answers that count, and anywhere.
        if (answer % 3 == 0) answer = factor + bound(answer, -3, 3);
        else if (answer % 3 == 1) answer = MAX + bound(answer, -3, 3);
        setDecimals(from, to);
        chainlink.set(1, answer, block.timestamp);

        (bool isLive, int160 value) = live();
        assertEq(isLive, answer > 0 && answer <= MAX && answer / factor > 0);
        if (isLive) assertEq(value, answer / factor);
    }
}
