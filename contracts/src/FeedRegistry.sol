// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IChallengeableOracle} from "./interfaces/IChallengeableOracle.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "./interfaces/ISourceAdapters.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {PackedLimits, PackedLimitsLibrary} from "./libraries/PackedLimits.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Feed registry
/// @dev What the owner says about feeds. What a settlement needs of it stands apart: limits in one slot for each feed, and
/// which feeds are active, beside which are requested, in one slot for all.
abstract contract FeedRegistry is IChallengeableOracle, RotatingTaskManager {
    /// @dev The part of a feed that no settlement reads.
    struct Description {
        bytes32 id;
        uint8 decimals;
        Source[] sources;
    }

    /// @dev Two sets of feeds in one slot.
    struct FeedStates {
        uint128 active;
        uint128 requested;
    }

    /// @dev Blocks in which a feed changed last, zero for never. Counted in 64 bits by the protocol.
    struct Changes {
        uint64 configuredAt;
        uint64 takenUpAt;
    }

    uint256 internal constant MAX_FEEDS = 128;
    uint256 private constant MAX_SOURCES = 16;
    /// @dev Answers have at most 18, so that each can be bounded by 88 bits.
    uint8 private constant MAX_DECIMALS = 18;
    uint8 private constant MIN_HISTORY_BITS = 7;
    uint8 internal constant MAX_HISTORY_BITS = 13;

    /// @inheritdoc IPriceOracle
    ISourceAdapters public immutable sourceAdapters;

    FeedStates internal _states;
    PackedLimits[MAX_FEEDS] internal _limits;

    Description[] private _feeds;
    uint256 private _sourceCount;
    mapping(bytes32 id => uint256 indexPlusOne) private _indices;
    mapping(uint8 feed => Changes) private _changes;
    /// @dev The newest block in {_changes}: a settlement reads the others only when this one is after its reference block.
    /// See {_anyChangedAfter}.
    uint256 private _changedAt;

    constructor(ISourceAdapters sourceAdapters_) {
        sourceAdapters = sourceAdapters_;
    }

    /// @inheritdoc IPriceOracle
    function addFeed(Feed calldata feed) external onlyOwner returns (uint8 index) {
        require(feed.id != 0 && _indices[feed.id] == 0, InvalidFeedId(feed.id));
        require(_feeds.length < MAX_FEEDS, TooManyFeeds());
        require(feed.decimals <= MAX_DECIMALS, TooManyDecimals(feed.decimals));
        require(
            feed.historyBits >= MIN_HISTORY_BITS && feed.historyBits <= MAX_HISTORY_BITS,
            InvalidHistoryBits(feed.historyBits)
        );
        index = SafeCast.toUint8(_feeds.length);

        Description storage added = _feeds.push();
        added.id = feed.id;
        added.decimals = feed.decimals;
        _indices[feed.id] = _feeds.length;
        _states.active |= uint128(1) << index;
        emit FeedAdded(index, feed.id, feed.decimals, feed.historyBits);
        _configure(index, feed.historyBits, feed.limits, feed.sources);
    }

    /// @inheritdoc IPriceOracle
    function configureFeed(uint8 index, Limits calldata limits, Source[] calldata sources) external onlyOwner {
        _configure(index, _limitsOf(index).historyBits(), limits, sources);
    }

    /// @inheritdoc IPriceOracle
    function setFeedActive(uint8 index, bool active) external onlyOwner {
        _limitsOf(index);
        uint128 bit = uint128(1) << index;
        if (active && _states.active & bit == 0) _changes[index].takenUpAt = _noteChange();
        _states.active = active ? _states.active | bit : _states.active & ~bit;
        emit FeedActivated(index, active);
    }

    /// @inheritdoc IPriceOracle
    function feedCount() external view returns (uint256) {
        return _feeds.length;
    }

    /// @inheritdoc IPriceOracle
    function getFeed(uint8 index) external view returns (Feed memory) {
        PackedLimits limits = _limitsOf(index);
        Description storage feed = _feeds[index];
        return Feed({
            id: feed.id,
            decimals: feed.decimals,
            historyBits: limits.historyBits(),
            limits: limits.unpack(),
            sources: feed.sources
        });
    }

    /// @inheritdoc IPriceOracle
    function feedIndex(bytes32 id) external view returns (uint8) {
        uint256 indexPlusOne = _indices[id];
        require(indexPlusOne != 0, UnknownFeedId(id));
        return SafeCast.toUint8(indexPlusOne - 1);
    }

    /// @inheritdoc IPriceOracle
    function activeFeeds() external view returns (uint256) {
        return _states.active;
    }

    /// @inheritdoc IChallengeableOracle
    function configuredAt(uint8 feed) external view returns (uint256 blockNumber) {
        return _changes[feed].configuredAt;
    }

    /// @dev Whether any feed has changed after a task's reference block: otherwise none needs to be asked about. A
    /// settlement reads when that was only while a flag says that it was lately, and clears the flag as soon as no task can
    /// settle whose reference block is before it.
    function _anyChangedAfter(uint32 referenceBlock) internal returns (bool) {
        if (_flags() & OracleFlags.FEEDS_CHANGED == 0) return false;
        uint256 changedAt = _changedAt;
        if (changedAt + MAX_WINDOW_BLOCKS < block.number) _setFlag(OracleFlags.FEEDS_CHANGED, false);
        return changedAt > referenceBlock;
    }

    /// @dev Whether a feed was configured or taken up again after a block, so that what was signed about that block is not
    /// of the feed as it is.
    function _changedAfter(uint8 index, uint32 blockNumber) internal view returns (bool) {
        Changes storage changes = _changes[index];
        return changes.configuredAt > blockNumber || changes.takenUpAt > blockNumber;
    }

    /// @dev The limits of a feed. Those of one that there is are never zero.
    function _limitsOf(uint8 index) internal view returns (PackedLimits limits) {
        require(index < MAX_FEEDS, UnknownFeed(index));
        limits = _limits[index];
        require(PackedLimits.unwrap(limits) != 0, UnknownFeed(index));
    }

    function _configure(uint8 index, uint8 historyBits, Limits calldata limits, Source[] calldata sources) private {
        require(sources.length != 0 && sources.length <= MAX_SOURCES, InvalidSourceCount(sources.length));
        require(
            limits.minSources != 0 && limits.minSources <= sources.length,
            InvalidMinSources(limits.minSources, sources.length)
        );
        require(limits.heartbeat != 0, InvalidHeartbeat());
        require(
            limits.maxAnswer != 0 && limits.minAnswer <= limits.maxAnswer,
            InvalidBounds(limits.minAnswer, limits.maxAnswer)
        );
        Source[] storage stored = _feeds[index].sources;
        _sourceCount = _sourceCount - stored.length + sources.length;
        require(_sourceCount <= PriceEncoding.MAX_OBSERVATIONS, TooManySources(_sourceCount));

        _limits[index] = PackedLimitsLibrary.pack(limits, historyBits);
        _changes[index].configuredAt = _noteChange();
        delete _feeds[index].sources;
        for (uint256 i; i < sources.length; ++i) {
            _checkSource(sources, i);
            stored.push(sources[i]);
        }
        emit FeedConfigured(index, limits, sources);
    }

    function _noteChange() private returns (uint64) {
        _changedAt = block.number;
        _setFlag(OracleFlags.FEEDS_CHANGED, true);
        return SafeCast.toUint64(block.number);
    }

    function _checkSource(Source[] calldata sources, uint256 i) private view {
        Source calldata source = sources[i];
        sourceAdapters.check(source);
        bytes32 params = keccak256(source.params);
        for (uint256 j; j < i; ++j) {
            require(sources[j].target != source.target || keccak256(sources[j].params) != params, DuplicateSource(i));
        }
    }
}
