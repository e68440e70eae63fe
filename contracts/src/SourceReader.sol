// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "./interfaces/ISourceAdapters.sol";
import {ISourceReader} from "./interfaces/ISourceReader.sol";
import {Answers} from "./libraries/Answers.sol";
import {Deviation} from "./libraries/Deviation.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {PackedAnswer, PackedAnswerLibrary} from "./libraries/PackedAnswer.sol";
import {PackedLimitsLibrary} from "./libraries/PackedLimits.sol";
import {PackedObservation, PackedObservationLibrary} from "./libraries/PackedObservation.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Source reader
/// @dev How a source is read says {SourceAdapters}, what follows from what the sources of a feed say {Answers}.
contract SourceReader is ISourceReader {
    using PriceEncoding for bytes;
    using SafeCast for uint256;
    using SafeCast for int256;

    /// @dev A feed, and what its sources say.
    struct Seen {
        IPriceOracle.Feed feed;
        PackedObservation[] observations;
    }

    /// @inheritdoc ISourceReader
    IPriceOracle public immutable oracle;

    ISourceAdapters private immutable _adapters;

    /// @param oracle_ The oracle whose feeds are read.
    constructor(IPriceOracle oracle_) {
        oracle = oracle_;
        _adapters = oracle_.sourceAdapters();
    }

    /// @inheritdoc ISourceReader
    function observe(uint256 feeds) external view returns (Observation[] memory observations) {
        (Seen[] memory seen, uint256 count) = _read(FeedSet.wrap(feeds));
        observations = new Observation[](count);
        uint256 next;
        for (uint256 i; i < seen.length; ++i) {
            for (uint256 j; j < seen[i].observations.length; ++j) {
                observations[next++] = _show(seen[i].feed, seen[i].observations[j]);
            }
        }
    }

    /// @inheritdoc ISourceReader
    function respond(bytes calldata spec) external view returns (bytes memory) {
        (Seen[] memory seen, uint256 count) = _read(spec.decodeSpec());
        PackedAnswer[] memory answers = new PackedAnswer[](seen.length);
        PackedObservation[] memory observations = new PackedObservation[](count);
        uint256 next;
        for (uint256 i; i < seen.length; ++i) {
            answers[i] = _answer(seen[i]);
            for (uint256 j; j < seen[i].observations.length; ++j) {
                observations[next++] = seen[i].observations[j];
            }
        }
        return PriceEncoding.encodeResponse(answers, observations);
    }

    /// @inheritdoc ISourceReader
    function dueFeeds() external view returns (uint256) {
        FeedSet due = FeedSet.wrap(oracle.dueFeeds());
        FeedSet found = FeedSet.wrap(0);
        FeedSet rest = FeedSet.wrap(oracle.activeFeeds());
        for (; !rest.isEmpty(); rest = rest.withoutFirst()) {
            uint8 index = rest.first();
            if (_isDue(index, due.contains(index))) found = found.with(index);
        }
        return FeedSet.unwrap(found);
    }

    /// @dev Whether the oracle would take what the sources of a feed say now, and the feed is due anyway or that deviates
    /// from its newest round, which it has: it is due otherwise. At a reference block, whatever has settled was observed
    /// before, so that no answer is superseded.
    function _isDue(uint8 index, bool anyway) private view returns (bool) {
        IPriceOracle.Feed memory feed = oracle.getFeed(index);
        if (!anyway && feed.limits.deviationBps == 0) return false;
        PackedAnswer answer = _answer(_readFeed(index, feed));
        if (answer.status() != PackedAnswerLibrary.ANSWERED) return false;
        (bool refused,) = PackedLimitsLibrary.pack(feed.limits, feed.historyBits).refuse(answer);
        if (refused) return false;
        return anyway
            || Deviation.reaches(
            int256(answer.answer()).toUint256(),
            int256(oracle.latestRound(index).answer).toUint256(),
            feed.limits.deviationBps
        );
    }

    /// @dev What the sources of all feeds asked for say, in ascending order, and how many observations that are.
    function _read(FeedSet set) private view returns (Seen[] memory seen, uint256 count) {
        FeedSet inactive = set.minus(FeedSet.wrap(oracle.activeFeeds()));
        require(inactive.isEmpty(), FeedsNotActive(FeedSet.unwrap(inactive)));
        seen = new Seen[](set.count());
        for (uint256 i; i < seen.length; ++i) {
            uint8 index = set.first();
            set = set.withoutFirst();
            seen[i] = _readFeed(index, oracle.getFeed(index));
            count += seen[i].observations.length;
        }
    }

    /// @dev What the sources of a feed say.
    function _readFeed(uint8 index, IPriceOracle.Feed memory feed) private view returns (Seen memory seen) {
        seen.feed = feed;
        seen.observations = new PackedObservation[](feed.sources.length);
        for (uint256 i; i < feed.sources.length; ++i) {
            ISourceAdapters.Reading memory reading = _adapters.read(feed.sources[i]);
            seen.observations[i] =
                PackedObservationLibrary.pack(index, i.toUint8(), reading.roundId, reading.updatedAt, reading.answer);
        }
    }

    function _answer(Seen memory seen) private view returns (PackedAnswer) {
        return Answers.compute(seen.feed, seen.observations, block.timestamp.toUint32());
    }

    function _show(IPriceOracle.Feed memory feed, PackedObservation seen) private view returns (Observation memory) {
        (bool live,) = Answers.live(feed.sources[seen.source()], feed.decimals, seen, block.timestamp.toUint32());
        return Observation({
            feed: seen.feed(),
            source: seen.source(),
            live: live,
            roundId: seen.roundId(),
            answer: seen.answer(),
            updatedAt: seen.updatedAt()
        });
    }
}
