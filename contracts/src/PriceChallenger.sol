// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Challenger} from "./Challenger.sol";
import {AggregatorV3Interface} from "./interfaces/AggregatorV3Interface.sol";
import {IChallengeableOracle} from "./interfaces/IChallengeableOracle.sol";
import {IPriceChallenger} from "./interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {Answers} from "./libraries/Answers.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {ObservationsOfFeed} from "./libraries/ObservationsOfFeed.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {PackedAnswer} from "./libraries/PackedAnswer.sol";
import {PackedObservation} from "./libraries/PackedObservation.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";
import {RoundHistory} from "./libraries/RoundHistory.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Price challenger
contract PriceChallenger is IPriceChallenger, Challenger {
    using RoundHistory for *;
    using PriceEncoding for bytes;
    using ObservationsOfFeed for PackedObservation[];

    /// @dev A source that the owner vouches for, in one slot.
    struct Witness {
        uint64 since; // block; zero for none
        uint32 delay; // seconds
    }

    /// @inheritdoc IPriceChallenger
    uint32 public constant MAX_DELAY = 1 hours;

    /// @inheritdoc IPriceChallenger
    IChallengeableOracle public immutable oracle;

    /// @inheritdoc IPriceChallenger
    mapping(uint64 task => mapping(address operator => bool)) public isSlashed;
    mapping(address source => Witness) private _witnesses;
    /// @inheritdoc IPriceChallenger
    mapping(address source => mapping(uint16 phase => uint256 blockNumber)) public phaseSince;

    /// @param oracle_ A price oracle over EigenLayer's registries.
    /// @param serviceManager_ The AVS that these registries serve.
    /// @param wad_ How much is slashed at first, in 1/1e18.
    /// @param owner_ Names witnesses, sets slash and bounty.
    constructor(IChallengeableOracle oracle_, IServiceManager serviceManager_, uint64 wad_, address owner_)
        Challenger(oracle_.verifier(), serviceManager_, wad_, owner_)
    {
        oracle = oracle_;
    }

    /// @inheritdoc IPriceChallenger
    function challengeDiffering(Evidence calldata evidence, address operator) external {
        _checkTask(evidence.task, operator);
        (PackedObservation seen, address source, uint32 delay) = _examine(evidence);
        require(source.contradicts(seen, delay), NoFault());
        _convict(evidence, operator, Fault.Differing, seen.feed(), seen.source());
    }

    /// @inheritdoc IPriceChallenger
    function challengeSkipped(Evidence calldata evidence, address operator, uint80 newerRound, bytes calldata header)
        external
    {
        _checkTask(evidence.task, operator);
        uint256 time = _timeOf(evidence.task, header);
        (PackedObservation seen, address source, uint32 delay) = _examine(evidence);
        require(newerRound > seen.roundId(), RoundNotNewer(seen.roundId(), newerRound));

        uint16 phase = newerRound.phaseOf();
        if (phase != seen.roundId().phaseOf()) {
            require(_within(phaseSince[source][phase], evidence.task.referenceBlock), PhaseNotNoted(source, phase));
        }
        require(source.wasVisibleBefore(newerRound, delay, time), NoFault());
        _convict(evidence, operator, Fault.Skipped, seen.feed(), seen.source());
    }

    /// @inheritdoc IPriceChallenger
    function challengeMiscomputed(Evidence calldata evidence, address operator, bytes calldata header) external {
        _checkTask(evidence.task, operator);
        (uint8 index, PackedAnswer signed, bool complete, PackedAnswer right) = _recompute(evidence, header);
        require(!complete || PackedAnswer.unwrap(signed) != PackedAnswer.unwrap(right), NoFault());
        _convict(evidence, operator, Fault.Miscomputed, index, 0);
    }

    /// @inheritdoc IPriceChallenger
    function notePhase(address source) public returns (uint16 phase) {
        require(_witnesses[source].since != 0, NotAWitness(source));
        (uint80 roundId,,,,) = AggregatorV3Interface(source).latestRoundData();
        phase = roundId.phaseOf();
        if (phaseSince[source][phase] == 0) {
            phaseSince[source][phase] = block.number;
            emit PhaseNoted(source, phase);
        }
    }

    /// @inheritdoc IPriceChallenger
    function addWitness(address source, uint32 delay) external onlyOwner {
        require(_witnesses[source].since == 0, AlreadyAWitness(source));
        require(delay <= MAX_DELAY, InvalidDelay(delay));
        bool settingUp = block.number < serviceManager.setUpUntil();
        uint256 since = settingUp ? block.number : block.number + NOTICE_BLOCKS;
        _witnesses[source] = Witness({since: SafeCast.toUint64(since), delay: delay});
        emit WitnessAdded(source, delay, since);
        notePhase(source);
    }

    /// @inheritdoc IPriceChallenger
    function removeWitness(address source) external onlyOwner {
        require(_witnesses[source].since != 0, NotAWitness(source));
        delete _witnesses[source];
        emit WitnessRemoved(source);
    }

    /// @inheritdoc IPriceChallenger
    function recompute(Evidence calldata evidence, bytes calldata header)
        external
        view
        returns (uint8 feed, bool complete, PackedAnswer right)
    {
        (feed,, complete, right) = _recompute(evidence, header);
    }

    /// @inheritdoc IPriceChallenger
    function witness(address source) external view returns (uint256 since, uint32 delay) {
        return (_witnesses[source].since, _witnesses[source].delay);
    }

    /// @dev Whether an operator can be slashed for a task at all: the task is of this chain, and neither the operator nor
    /// challenges in general are spared.
    function _checkTask(IRotatingTaskManager.Task calldata task, address operator) private view {
        uint8 paused = oracle.paused();
        require(paused & OracleFlags.PAUSE_CHALLENGES == 0, ChallengesPaused());
        require(!isSlashed[task.id][operator], AlreadySlashed(task.id, operator));
        _checkSlashable(task, operator);
    }

    /// @dev The time of the reference block, in unix seconds. A header whose hash is a block's is well-formed.
    function _timeOf(IRotatingTaskManager.Task calldata task, bytes calldata header) private pure returns (uint256) {
        require(keccak256(header) == task.referenceHash, HeaderMismatch());
        return BlockHeader.getTimestamp(header);
    }

    /// @dev The observation in question, out of the response that was signed, and the witness that it is of. That a source
    /// was silent is refuted by no history, whatever rounds it has.
    function _examine(Evidence calldata evidence)
        private
        view
        returns (PackedObservation seen, address source, uint32 delay)
    {
        (, PackedObservation[] calldata observations) =
            evidence.response.decodeResponse(evidence.task.spec.decodeSpec().count());
        require(evidence.index < observations.length, UnknownObservation(evidence.index));
        seen = observations[evidence.index];
        (source, delay) = _witnessAt(seen, evidence.task.referenceBlock);
        require(!seen.isSilent(), NoFault());
    }

    /// @dev The answer in question as it was signed, and as it follows from the observations signed with it.
    function _recompute(Evidence calldata evidence, bytes calldata header)
        private
        view
        returns (uint8 index, PackedAnswer signed, bool complete, PackedAnswer right)
    {
        uint32 time = SafeCast.toUint32(_timeOf(evidence.task, header));
        PackedObservation[] calldata all;
        (index, signed, all) = _answer(evidence);
        IPriceOracle.Feed memory feed = _feedAt(index, evidence.task.referenceBlock);
        PackedObservation[] memory seen;
        (complete, seen) = all.ofFeed(index, feed.sources.length);
        if (complete) right = Answers.compute(feed, seen, time);
    }

    /// @dev The answer in question, the feed that it is of, and all observations of the response.
    function _answer(Evidence calldata evidence)
        private
        pure
        returns (uint8 feed, PackedAnswer answer, PackedObservation[] calldata observations)
    {
        FeedSet feeds = evidence.task.spec.decodeSpec();
        PackedAnswer[] calldata answers;
        (answers, observations) = evidence.response.decodeResponse(feeds.count());
        require(evidence.index < answers.length, UnknownAnswer(evidence.index));
        for (uint256 i; i < evidence.index; ++i) {
            feeds = feeds.withoutFirst();
        }
        return (feeds.first(), answers[evidence.index], observations);
    }

    /// @dev A feed as it was at a block: as it is, since it has not been configured after that.
    function _feedAt(uint8 index, uint32 referenceBlock) private view returns (IPriceOracle.Feed memory feed) {
        feed = oracle.getFeed(index);
        uint256 configuredAt = oracle.configuredAt(index);
        require(_within(configuredAt, referenceBlock), FeedReconfigured(index, configuredAt));
    }

    /// @dev The witness that an observation is of, at a block.
    function _witnessAt(PackedObservation seen, uint32 referenceBlock) private view returns (address, uint32 delay) {
        IPriceOracle.Source[] memory sources = _feedAt(seen.feed(), referenceBlock).sources;
        require(seen.source() < sources.length, UnknownSource(seen.feed(), seen.source()));
        IPriceOracle.Source memory source = sources[seen.source()];
        Witness memory known = _witnesses[source.target];
        require(
            source.kind == IPriceOracle.SourceKind.Chainlink && _within(known.since, referenceBlock),
            NotAWitness(source.target)
        );
        return (source.target, known.delay);
    }

    /// @dev What is at fault has been shown: now who, and the consequence.
    function _convict(Evidence calldata evidence, address operator, Fault fault, uint8 feed, uint8 source) private {
        IRotatingTaskManager.Task calldata task = evidence.task;
        uint256 quorums = _verifier.quorumsSignedBy(
            oracle.digest(task, evidence.response),
            task.referenceBlock,
            evidence.certificate,
            operator,
            evidence.membership
        );
        isSlashed[task.id][operator] = true;
        emit OperatorChallenged(task.id, operator, msg.sender, fault, feed, source, wad);
        _punish(task.id, operator, quorums, "EigenShift: signed what is false");
    }

    /// @dev Whether something that happened in a block, or never (zero), was so at the end of another block.
    function _within(uint256 since, uint32 blockNumber) private pure returns (bool) {
        return since != 0 && since <= blockNumber;
    }
}
