// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IFeedConfiguration} from "./interfaces/IFeedConfiguration.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {HeadGroup, HeadGroupLibrary} from "./libraries/HeadGroup.sol";
import {PackedAnswer, PackedAnswerLibrary} from "./libraries/PackedAnswer.sol";
import {PackedRound, PackedRoundLibrary} from "./libraries/PackedRound.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";

/// @title Price oracle
contract PriceOracle is IPriceOracle, IFeedConfiguration, RotatingTaskManager {
    using PriceEncoding for bytes;

    uint256 private constant MAX_FEEDS = 256;
    uint256 private constant MAX_SOURCES = 16;
    uint256 private constant MAX_KEY_BYTES = 64;
    /// @dev Between any two of them a scale factor is at most 10^36, below 2^120.
    uint8 private constant MAX_DECIMALS = 36;
    /// @dev A power of two, so that the ring goes on smoothly when the round's number would wrap.
    uint256 private constant RING_SIZE = 128;

    FeedSet private _active;
    HeadGroup[MAX_FEEDS / 4] private _heads;
    PackedRound[RING_SIZE][MAX_FEEDS] private _rounds;

    Feed[] private _feeds;
    mapping(bytes32 id => uint256 indexPlusOne) private _indices;
    /// @inheritdoc IFeedConfiguration
    mapping(uint8 feed => uint256 blockNumber) public configuredAt;

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param owner_ May change the threshold and the feeds.
    constructor(IQuorumVerifier verifier_, Parameters memory parameters_, uint16 thresholdBps_, address owner_)
        RotatingTaskManager(verifier_, parameters_, thresholdBps_, owner_)
    {}

    /// @inheritdoc IPriceOracle
    function addFeed(Feed calldata feed) external onlyOwner returns (uint8 index) {
        require(feed.id != 0 && _indices[feed.id] == 0, InvalidFeedId(feed.id));
        require(_feeds.length < MAX_FEEDS, TooManyFeeds());
        require(feed.decimals <= MAX_DECIMALS, TooManyDecimals(feed.decimals));
        // Below 256, as just checked.
        // forge-lint: disable-next-line(unsafe-typecast)
        index = uint8(_feeds.length);

        Feed storage added = _feeds.push();
        added.id = feed.id;
        added.decimals = feed.decimals;
        _indices[feed.id] = _feeds.length;
        _active = _active.with(index);
        emit FeedAdded(index, feed.id, feed.decimals);
        _configure(index, feed.minSources, feed.heartbeat, feed.sources);
    }

    /// @inheritdoc IPriceOracle
    function configureFeed(uint8 index, uint8 minSources, uint32 heartbeat, Source[] calldata sources)
        external
        onlyOwner
    {
        _requireFeed(index);
        _configure(index, minSources, heartbeat, sources);
    }

    /// @inheritdoc IPriceOracle
    function setFeedActive(uint8 index, bool active) external onlyOwner {
        _requireFeed(index);
        _active = active ? _active.with(index) : _active.without(index);
        emit FeedActivated(index, active);
    }

    /// @inheritdoc IPriceOracle
    function feedCount() external view returns (uint256) {
        return _feeds.length;
    }

    /// @inheritdoc IPriceOracle
    function getFeed(uint8 index) external view returns (Feed memory) {
        _requireFeed(index);
        return _feeds[index];
    }

    /// @inheritdoc IPriceOracle
    function feedIndex(bytes32 id) external view returns (uint8) {
        uint256 indexPlusOne = _indices[id];
        require(indexPlusOne != 0, UnknownFeedId(id));
        // At most 256 feeds.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(indexPlusOne - 1);
    }

    /// @inheritdoc IPriceOracle
    function activeFeeds() external view returns (uint256) {
        return FeedSet.unwrap(_active);
    }

    /// @inheritdoc IPriceOracle
    function dueFeeds() external view returns (uint256) {
        FeedSet due = _active;
        for (FeedSet rest = due; !rest.isEmpty(); rest = rest.withoutFirst()) {
            uint8 index = rest.first();
            (uint32 rounds, uint32 observedAt) = _heads[HeadGroupLibrary.groupOf(index)].head(index);
            if (rounds != 0 && block.timestamp - observedAt < _feeds[index].heartbeat) due = due.without(index);
        }
        return FeedSet.unwrap(due);
    }

    /// @inheritdoc IPriceOracle
    function latestRound(uint8 index) external view returns (Round memory) {
        uint32 rounds = _roundsOf(index);
        require(rounds != 0, NoRounds(index));
        return _round(index, rounds);
    }

    /// @inheritdoc IPriceOracle
    function getRound(uint8 index, uint80 roundId) external view returns (Round memory) {
        uint256 rounds = _roundsOf(index);
        require(roundId != 0 && roundId <= rounds && roundId + RING_SIZE > rounds, RoundUnavailable(index, roundId));
        return _round(index, roundId);
    }

    /// @inheritdoc IPriceOracle
    function ringSize() external pure returns (uint256) {
        return RING_SIZE;
    }

    /// @dev Each answer is stored as a new round of its feed, or skipped with an event. Heads are read and written once
    /// for each group of four feeds.
    function _settle(Task calldata task, bytes calldata response) internal override {
        FeedSet rest = task.spec.decodeSpec();
        PackedAnswer[] calldata answers = response.decodeAnswers(rest.count());
        FeedSet active = _active;

        uint256 group = HeadGroupLibrary.groupOf(rest.first());
        HeadGroup heads = _heads[group];
        for (uint256 i; i < answers.length; ++i) {
            uint8 index = rest.first();
            rest = rest.withoutFirst();
            if (HeadGroupLibrary.groupOf(index) != group) {
                _heads[group] = heads;
                group = HeadGroupLibrary.groupOf(index);
                heads = _heads[group];
            }
            if (_acceptable(task.id, index, answers[i], active)) heads = _store(task.id, index, answers[i], heads);
        }
        _heads[group] = heads;
    }

    /// @dev Whether an answer is to be stored; reverts when no honest operator signs such an answer.
    function _acceptable(uint64 task, uint8 index, PackedAnswer answer, FeedSet active) private returns (bool) {
        if (!active.contains(index)) {
            _requireFeed(index);
            emit FeedSkipped(index, task, SkipReason.Retired);
            return false;
        }
        uint8 status = answer.status();
        if (status == PackedAnswerLibrary.TOO_FEW_SOURCES) {
            emit FeedSkipped(index, task, SkipReason.TooFewSources);
            return false;
        }
        require(status == PackedAnswerLibrary.ANSWERED, UnknownStatus(index, status));
        require(answer.answer() > 0, AnswerNotPositive(index, answer.answer()));
        require(answer.sources() != 0, AnswerWithoutSources(index));
        require(answer.observedAt() <= block.timestamp, ObservedInFuture(index, answer.observedAt()));
        return true;
    }

    /// @dev Stores an answer unless one observed at the same time or later is there. Returns the heads to be written.
    function _store(uint64 task, uint8 index, PackedAnswer answer, HeadGroup heads) private returns (HeadGroup) {
        (uint32 rounds, uint32 latest) = heads.head(index);
        uint32 observedAt = answer.observedAt();
        if (rounds != 0 && observedAt <= latest) {
            emit FeedSkipped(index, task, SkipReason.Superseded);
            return heads;
        }
        // observedAt, which fits into 32 bits, is not after this block: so does the time until 2106. At a round a
        // second, rounds do until then, too.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 updatedAt = uint32(block.timestamp);
        ++rounds;
        _rounds[index][rounds % RING_SIZE] = PackedRoundLibrary.settle(answer, updatedAt);
        emit AnswerUpdated(index, rounds, answer.answer(), observedAt, updatedAt, answer.spreadBps(), answer.sources());
        return heads.withHead(index, rounds, observedAt);
    }

    function _configure(uint8 index, uint8 minSources, uint32 heartbeat, Source[] calldata sources) private {
        require(sources.length != 0 && sources.length <= MAX_SOURCES, InvalidSourceCount(sources.length));
        require(minSources != 0 && minSources <= sources.length, InvalidMinSources(minSources, sources.length));
        require(heartbeat != 0, InvalidHeartbeat());
        Feed storage feed = _feeds[index];
        feed.minSources = minSources;
        feed.heartbeat = heartbeat;
        configuredAt[index] = block.number;
        delete feed.sources;
        for (uint256 i; i < sources.length; ++i) {
            _checkSource(sources, i);
            feed.sources.push(sources[i]);
        }
        emit FeedConfigured(index, minSources, heartbeat, sources);
    }

    function _checkSource(Source[] calldata sources, uint256 i) private view {
        Source calldata source = sources[i];
        uint256 keyBytes = bytes(source.key).length;
        bool keyFits = source.kind == SourceKind.Dia ? keyBytes != 0 && keyBytes <= MAX_KEY_BYTES : keyBytes == 0;
        require(
            keyFits && source.target.code.length != 0 && source.maxAge != 0 && source.decimals <= MAX_DECIMALS,
            InvalidSource(i)
        );
        bytes32 key = keccak256(bytes(source.key));
        for (uint256 j; j < i; ++j) {
            require(sources[j].target != source.target || keccak256(bytes(sources[j].key)) != key, DuplicateSource(i));
        }
    }

    function _requireFeed(uint8 index) private view {
        require(index < _feeds.length, UnknownFeed(index));
    }

    function _roundsOf(uint8 index) private view returns (uint32 rounds) {
        _requireFeed(index);
        (rounds,) = _heads[HeadGroupLibrary.groupOf(index)].head(index);
    }

    function _round(uint8 index, uint80 roundId) private view returns (Round memory) {
        PackedRound word = _rounds[index][roundId % RING_SIZE];
        return
            Round({roundId: roundId, answer: word.answer(), observedAt: word.observedAt(), updatedAt: word.updatedAt()});
    }
}
