// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PoolDouble} from "../support/PoolDouble.sol";
import {RawSource} from "../support/SourceDoubles.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {Turncoat} from "../support/Turncoat.sol";

/// @notice Whatever words a source returns, at the edges of all types above all: it is observed as it is, or is silent,
/// and counts only when it is positive and recent.
contract SourceAnswersFuzzTest is SourceReaderTest {
    /// @dev The edge that a seed names, give or take a little, or anything.
    function edge(uint256 seed) private view returns (uint256) {
        uint256[10] memory edges = [
            uint256(0),
            block.timestamp,
            block.timestamp - 3600,
            type(uint32).max,
            type(uint80).max,
            uint256(uint128(type(int128).max)),
            type(uint128).max,
            uint256(type(int256).max),
            uint256(type(int256).min),
            uint256(int256(type(int128).min))
        ];
        uint256 choice = seed % 11;
        unchecked {
            return choice == 10 ? seed : edges[choice] + (seed >> 8) % 5 - 2;
        }
    }

    function testFuzz_observe_Chainlink(uint256 a, uint256 b, uint256 c, uint256 d, uint256 e) public {
        uint256[5] memory words = [edge(a), edge(b), edge(c), edge(d), edge(e)];
        configure(sourceOf(address(new RawSource(abi.encode(words)))));
        int256 answer = int256(words[1]);
        bool fits = words[0] <= type(uint80).max && words[4] <= type(uint80).max && words[3] <= type(uint32).max
            && answer >= type(int128).min && answer <= type(int128).max;
        check(fits, words[0], answer, words[3]);
    }

    function testFuzz_observe_Dia(uint256 a, uint256 b) public {
        (uint256 value, uint256 time) = (edge(a), edge(b));
        configure(diaSourceOf(address(new RawSource(abi.encode(value, time))), "ETH/USD"));
        bool fits = value <= uint128(type(int128).max) && time <= type(uint32).max;
        check(fits, 0, fits ? int256(value) : int256(0), time);
    }

    function testFuzz_observe_Api3(uint256 a, uint256 b) public {
        (uint256 value, uint256 time) = (edge(a), edge(b));
        IPriceOracle.Source memory source =
            SourceKinds.source(IPriceOracle.SourceKind.Api3, address(new RawSource(abi.encode(value, time))));
        configure(source);
        int256 answer = int256(value);
        bool fits = answer >= type(int128).min && answer <= type(int128).max && time <= type(uint32).max;
        checkSource(fits, answer, time);
    }

    function testFuzz_observe_Pyth(uint256 a, uint256 b, uint256 c, uint256 d, bool exponentFits) public {
        (uint256 value, uint256 conf, uint256 time) = (edge(a), edge(b), edge(d));
        int256 exponent = exponentFits ? -18 : int256(edge(c));
        Turncoat target = new Turncoat();
        configure(SourceKinds.source(IPriceOracle.SourceKind.Pyth, address(target)));
        target.turn(address(new RawSource(abi.encode(value, conf, exponent, time))), true);
        int256 answer = int256(value);
        bool fits = exponent == -18 && answer >= type(int64).min && answer <= type(int64).max
            && conf <= type(uint64).max && time <= type(uint32).max;
        if (fits && answer > 0) fits = conf * 100 <= uint256(answer); // 100 bps
        checkSource(fits, answer, time);
    }

    function testFuzz_observe_Chronicle(uint256 a, uint256 b, uint256 c, bool valid) public {
        (uint256 isValid, uint256 value, uint256 time) = (valid ? 1 : edge(a), edge(b), edge(c));
        Turncoat target = new Turncoat();
        configure(SourceKinds.source(IPriceOracle.SourceKind.Chronicle, address(target)));
        target.turn(address(new RawSource(abi.encode(isValid, value, time))), true);
        bool fits = isValid == 1 && value <= uint128(type(int128).max) && time <= type(uint32).max;
        checkSource(fits, int256(value), time);
    }

    /// @dev Whatever a pool says, in the shape in which it should: a price or silence, and never a revert.
    function testFuzz_observe_UniswapV3(uint256[4] memory seeds, uint256 time, uint256 initialized, uint256 index)
        public
    {
        PoolDouble pool = new PoolDouble();
        configure(SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, address(pool)));
        pool.setNewest(edge(index), edge(time), initialized % 3);
        pool.setObserved(abi.encode(64, 160, 2, edge(seeds[0]), edge(seeds[1]), 2, edge(seeds[2]), edge(seeds[3])));
        ISourceReader.Observation memory seen = observation();
        if (seen.updatedAt != 0) assertEq(seen.updatedAt, edge(time));
        if (initialized % 3 != 1) assertEq(seen.answer, 0);
        assertGe(seen.answer, 0);
    }

    /// @dev What is expected of a source without rounds.
    function checkSource(bool fits, int256 answer, uint256 updatedAt) private view {
        ISourceReader.Observation memory seen = observation();
        assertEq(seen.roundId, 0);
        assertEq(seen.answer, fits ? answer : int256(0));
        assertEq(seen.updatedAt, fits ? updatedAt : 0);
        bool recent = updatedAt != 0 && updatedAt <= block.timestamp && updatedAt + 3600 >= block.timestamp;
        // The feed has ten decimals less than the source.
        assertEq(seen.live, fits && recent && answer >= 1e10);
    }

    /// @dev What is expected of the one source of feed 0, in every form in which it comes out.
    function check(bool fits, uint256 roundId, int256 answer, uint256 updatedAt) private view {
        (PackedAnswer[] memory answers, PackedObservation[] memory signed) =
            abi.decode(reader.respond(abi.encode(1)), (PackedAnswer[], PackedObservation[]));
        ISourceReader.Observation memory shown = observation();
        assertEq(signed.length, 1);
        assertEq(signed[0].roundId(), fits ? roundId : 0);
        assertEq(signed[0].answer(), fits ? answer : int256(0));
        assertEq(signed[0].updatedAt(), fits ? updatedAt : 0);
        assertEq(shown.roundId, signed[0].roundId());
        assertEq(shown.answer, signed[0].answer());
        assertEq(shown.updatedAt, signed[0].updatedAt());

        bool live =
            fits && answer > 0 && updatedAt != 0 && updatedAt <= block.timestamp && updatedAt + 3600 >= block.timestamp;
        assertEq(shown.live, live);
        assertEq(answers[0].status(), live ? 1 : 2);
        assertEq(answers[0].answer(), live ? answer : int256(0));
        assertEq(answers[0].sources(), live ? 1 : 0);
    }

    /// @dev Two sources at the edges: neither median nor spread overflows, and both are where they must be.
    function testFuzz_respond_TwoSources(uint128 first, uint128 second) public {
        int128 a = int128(uint128(bound(first, 1, uint128(type(int128).max))));
        int128 b = int128(uint128(bound(second, 1, uint128(type(int128).max))));
        chainlink.set(1, a, block.timestamp);
        dia.setValue("ETH/USD", uint128(b), uint128(block.timestamp));
        configure(2, sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"));
        (int256 low, int256 high) = a < b ? (int256(a), int256(b)) : (int256(b), int256(a));
        PackedAnswer answer = respond();
        assertEq(answer.answer(), (low + high) / 2);
        assertEq(answer.spreadBps(), uint256((high - low) * 10_000 / ((low + high) / 2)));
    }
}
