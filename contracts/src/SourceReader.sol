// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "./interfaces/AggregatorV3Interface.sol";
import {IDiaOracle} from "./interfaces/IDiaOracle.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {ISourceReader} from "./interfaces/ISourceReader.sol";
import {Deviation} from "./libraries/Deviation.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {Median} from "./libraries/Median.sol";
import {PackedAnswer, PackedAnswerLibrary} from "./libraries/PackedAnswer.sol";
import {PackedLimitsLibrary} from "./libraries/PackedLimits.sol";
import {PackedObservation, PackedObservationLibrary} from "./libraries/PackedObservation.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";

/// @title Source reader
contract SourceReader is ISourceReader {
    using PriceEncoding for bytes;

    /// @dev What a source may spend. A Chainlink proxy needs some 30k.
    uint256 private constant SOURCE_GAS = 250_000;
    /// @dev With this much left, 63/64 of it is at least SOURCE_GAS after what it costs to make the call.
    uint256 private constant REQUIRED_GAS = SOURCE_GAS + SOURCE_GAS / 63 + 10_000;

    uint256 private constant MAX_BPS = 10_000;

    /// @inheritdoc ISourceReader
    IPriceOracle public immutable oracle;

    /// @param oracle_ The oracle whose feeds are read.
    constructor(IPriceOracle oracle_) {
        oracle = oracle_;
    }

    /// @inheritdoc ISourceReader
    function observe(uint256 feeds) external view returns (Observation[] memory) {
        (Observation[] memory observations,) = _read(FeedSet.wrap(feeds));
        return observations;
    }

    /// @inheritdoc ISourceReader
    function respond(bytes calldata spec) external view returns (bytes memory) {
        (Observation[] memory observations, PackedAnswer[] memory answers) = _read(spec.decodeSpec());
        PackedObservation[] memory words = new PackedObservation[](observations.length);
        for (uint256 i; i < words.length; ++i) {
            Observation memory seen = observations[i];
            words[i] = PackedObservationLibrary.pack(seen.feed, seen.source, seen.roundId, seen.updatedAt, seen.answer);
        }
        return PriceEncoding.encodeResponse(answers, words);
    }

    /// @inheritdoc ISourceReader
    function dueFeeds() external view returns (uint256) {
        FeedSet due = FeedSet.wrap(oracle.dueFeeds());
        FeedSet rest = FeedSet.wrap(oracle.activeFeeds()).minus(due);
        for (; !rest.isEmpty(); rest = rest.withoutFirst()) {
            uint8 index = rest.first();
            if (_deviates(index)) due = due.with(index);
        }
        return FeedSet.unwrap(due);
    }

    /// @dev Whether the oracle would take what the sources of a feed say now, and that deviates from its newest round,
    /// which it has: it is not due otherwise.
    function _deviates(uint8 index) private view returns (bool) {
        IPriceOracle.Feed memory feed = oracle.getFeed(index);
        if (feed.limits.deviationBps == 0) return false;
        PackedAnswer answer = _readFeed(index, feed, new Observation[](feed.sources.length), 0);
        if (answer.status() != PackedAnswerLibrary.ANSWERED) return false;
        (bool refused,) = PackedLimitsLibrary.pack(feed.limits).refuse(answer);
        return !refused
            && Deviation.reaches(
            _positive(answer.answer()), _positive(oracle.latestRound(index).answer), feed.limits.deviationBps
        );
    }

    /// @dev Observations and answers of all feeds asked for, in ascending order.
    function _read(FeedSet set)
        private
        view
        returns (Observation[] memory observations, PackedAnswer[] memory answers)
    {
        FeedSet inactive = set.minus(FeedSet.wrap(oracle.activeFeeds()));
        require(inactive.isEmpty(), FeedsNotActive(FeedSet.unwrap(inactive)));

        uint256 count = set.count();
        uint8[] memory indices = new uint8[](count);
        IPriceOracle.Feed[] memory feeds = new IPriceOracle.Feed[](count);
        uint256 sources;
        for (uint256 i; i < count; ++i) {
            indices[i] = set.first();
            set = set.withoutFirst();
            feeds[i] = oracle.getFeed(indices[i]);
            sources += feeds[i].sources.length;
        }

        answers = new PackedAnswer[](count);
        observations = new Observation[](sources);
        uint256 next;
        for (uint256 i; i < count; ++i) {
            answers[i] = _readFeed(indices[i], feeds[i], observations, next);
            next += feeds[i].sources.length;
        }
    }

    /// @dev Writes the observations of one feed from position `next` on, and returns its answer.
    function _readFeed(uint8 index, IPriceOracle.Feed memory feed, Observation[] memory observations, uint256 next)
        private
        view
        returns (PackedAnswer)
    {
        int192[] memory values = new int192[](feed.sources.length);
        uint8 live;
        for (uint256 i; i < feed.sources.length; ++i) {
            Observation memory seen = _readSource(feed.sources[i]);
            seen.feed = index;
            // A feed has at most 16 sources.
            // forge-lint: disable-next-line(unsafe-typecast)
            seen.source = uint8(i);
            if (_isRecent(seen.updatedAt, feed.sources[i].maxAge)) {
                (seen.live, values[live]) = _normalise(seen.answer, feed.sources[i].decimals, feed.decimals);
                if (seen.live) ++live;
            }
            observations[next + i] = seen;
        }

        // Unix time fits into 32 bits until 2106.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 observedAt = uint32(block.timestamp);
        if (live < feed.limits.minSources) {
            return PackedAnswerLibrary.pack(0, observedAt, 0, live, PackedAnswerLibrary.TOO_FEW_SOURCES);
        }
        assembly ("memory-safe") {
            mstore(values, live) // shortens the array
        }
        (int192 median, uint256 spread) = Median.compute(values);
        return
            PackedAnswerLibrary.pack(median, observedAt, _spreadBps(spread, median), live, PackedAnswerLibrary.ANSWERED);
    }

    /// @dev What a source says; all zeros when it does not answer as its kind should, or with values that do not fit.
    function _readSource(IPriceOracle.Source memory source) private view returns (Observation memory seen) {
        if (source.kind == IPriceOracle.SourceKind.Chainlink) {
            (bool ok, uint256[5] memory words) =
                _call(source.target, abi.encodeCall(AggregatorV3Interface.latestRoundData, ()), 5);
            // The second is an int256 on the wire.
            // forge-lint: disable-next-line(unsafe-typecast)
            int256 answer = int256(words[1]);
            // forge-lint: disable-next-item(unsafe-typecast)
            if (
                ok && words[0] <= type(uint80).max && answer == int128(answer) && words[3] <= type(uint32).max
                    && words[4] <= type(uint80).max
            ) {
                (seen.roundId, seen.answer, seen.updatedAt) = (uint80(words[0]), int128(answer), uint32(words[3]));
            }
        } else {
            (bool ok, uint256[5] memory words) =
                _call(source.target, abi.encodeCall(IDiaOracle.getValue, (source.key)), 2);
            if (ok && words[0] <= uint128(type(int128).max) && words[1] <= type(uint32).max) {
                // As just checked.
                // forge-lint: disable-next-item(unsafe-typecast)
                (seen.answer, seen.updatedAt) = (int128(uint128(words[0])), uint32(words[1]));
            }
        }
    }

    /// @dev Calls with a fixed share of gas and takes the first words of what it returns: a target can neither burn more
    /// nor make this contract copy more. Not ok when the call fails or returns less than that.
    function _call(address target, bytes memory data, uint256 words)
        private
        view
        returns (bool ok, uint256[5] memory result)
    {
        require(gasleft() >= REQUIRED_GAS, InsufficientGas());
        assembly ("memory-safe") {
            let size := mul(words, 32)
            ok := staticcall(SOURCE_GAS, target, add(data, 32), mload(data), result, size)
            ok := and(ok, iszero(lt(returndatasize(), size)))
        }
    }

    function _isRecent(uint256 updatedAt, uint256 maxAge) private view returns (bool) {
        return updatedAt != 0 && updatedAt <= block.timestamp && block.timestamp - updatedAt <= maxAge;
    }

    /// @dev Converts between decimals, rounding towards zero. Not ok unless the result is positive. An int128 is below
    /// 2^127, and a feed's decimals are at most 18: the product is below 2^187 and fits into an int192.
    function _normalise(int128 answer, uint256 from, uint256 to) private pure returns (bool ok, int192 value) {
        if (answer <= 0) return (false, 0);
        int256 scaled = from > to ? answer / _powerOfTen(from - to) : answer * _powerOfTen(to - from);
        // forge-lint: disable-next-line(unsafe-typecast)
        return (scaled != 0, int192(scaled));
    }

    /// @dev At most 10^36, below 2^120.
    function _powerOfTen(uint256 exponent) private pure returns (int256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(10 ** exponent);
    }

    /// @dev Values are positive, so the spread is below 2^191 and the product does not overflow.
    function _spreadBps(uint256 spread, int192 median) private pure returns (uint16) {
        uint256 bps = spread * MAX_BPS / _positive(median);
        // forge-lint: disable-next-line(unsafe-typecast)
        return bps < type(uint16).max ? uint16(bps) : type(uint16).max;
    }

    /// @dev A price, which is positive.
    function _positive(int192 price) private pure returns (uint256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint256(int256(price));
    }
}
