// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../NeedsOwner.sol";
import {AggregatorInterface} from "../interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {IPriceFeedProxy} from "../interfaces/IPriceFeedProxy.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {Notice} from "../libraries/Notice.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SignedMath} from "@openzeppelin/contracts/utils/math/SignedMath.sol";

/// @title Price feed with an address that stays
contract PriceFeedProxy is IPriceFeedProxy, NeedsOwner {
    using Notice for Notice.Proposal;

    /// @dev Read together by each read.
    struct Phase {
        uint16 id;
        IPriceFeed feed;
    }

    uint256 private constant MAX_BPS = 10_000;
    uint16 private constant ANY_DEVIATION = type(uint16).max;

    /// @inheritdoc AggregatorV3Interface
    uint8 public immutable decimals;
    /// @inheritdoc IPriceFeedProxy
    uint256 public immutable noticeBlocks;
    bytes32 private immutable _descriptionHash;

    Phase private _phase;
    /// @inheritdoc IPriceFeedProxy
    mapping(uint16 phase => IPriceFeed) public phaseAggregators;

    Notice.Proposal private _proposal;
    Terms private _terms;

    /// @param first Feed of the first phase. All others have its decimals and its description.
    /// @param noticeBlocks_ See {IPriceFeedProxy-noticeBlocks}; at least {Notice-BLOCKS}.
    /// @param owner_ May propose and confirm feeds.
    constructor(IPriceFeed first, uint256 noticeBlocks_, address owner_) Ownable(owner_) {
        require(noticeBlocks_ >= Notice.BLOCKS, NoticeTooShort(noticeBlocks_));
        noticeBlocks = noticeBlocks_;
        decimals = first.decimals();
        _descriptionHash = keccak256(bytes(first.description()));
        _begin(first);
    }

    /// @inheritdoc IPriceFeedProxy
    function proposeAggregator(IPriceFeed next, Terms calldata terms) external onlyOwner {
        _requireSameFeed(next);
        _terms = terms;
        uint256 fromBlock = _proposal.propose(uint160(address(next)), noticeBlocks);
        emit AggregatorProposed(address(aggregator()), address(next), fromBlock, terms);
    }

    /// @inheritdoc IPriceFeedProxy
    function withdrawProposal() external onlyOwner {
        _proposal.withdraw();
        delete _terms;
        emit AggregatorProposed(address(aggregator()), address(0), 0, _terms);
    }

    /// @inheritdoc IPriceFeedProxy
    function confirmAggregator(IPriceFeed next) external onlyOwner {
        IPriceFeed proposed = proposedAggregator();
        require(next == proposed, NotProposed(address(next), address(proposed)));
        _proposal.take();
        _requireSameFeed(next);

        Terms memory terms = _terms;
        delete _terms;
        int256 present = terms.maxDeviationBps == ANY_DEVIATION ? int256(0) : read().answer;
        _begin(next);
        int256 answer = _usableAnswer(next, terms.maxAge);
        if (terms.maxDeviationBps == ANY_DEVIATION) return;
        require(
            SignedMath.abs(answer - present) * MAX_BPS <= SignedMath.abs(present) * terms.maxDeviationBps,
            AnswerTooFar(present, answer)
        );
    }

    /// @inheritdoc IPriceFeed
    function read() public view returns (Price memory price) {
        Phase memory phase = _phase;
        price = phase.feed.read();
        price.roundId = _join(phase.id, price.roundId);
    }

    /// @inheritdoc IPriceFeed
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 oldestAt) {
        return aggregator().readNoOlderThan(maxAge);
    }

    /// @inheritdoc IPriceFeed
    function tryRead() external view returns (bool ok, int256 answer, uint256 oldestAt) {
        return aggregator().tryRead();
    }

    /// @inheritdoc AggregatorV3Interface
    function latestRoundData()
        public
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        Phase memory phase = _phase;
        (roundId, answer, startedAt, updatedAt, answeredInRound) = phase.feed.latestRoundData();
        (roundId, answeredInRound) = (_join(phase.id, roundId), _join(phase.id, answeredInRound));
    }

    /// @inheritdoc AggregatorV3Interface
    function getRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint16 phase, uint64 round) = _split(id);
        IPriceFeed source = phaseAggregators[phase];
        require(address(source) != address(0), UnknownPhase(phase));
        (roundId, answer, startedAt, updatedAt, answeredInRound) = source.getRoundData(round);
        (roundId, answeredInRound) = (_join(phase, roundId), _join(phase, answeredInRound));
    }

    /// @inheritdoc AggregatorInterface
    function latestAnswer() public view returns (int256) {
        return aggregator().latestAnswer();
    }

    /// @inheritdoc AggregatorInterface
    function latestTimestamp() external view returns (uint256) {
        return aggregator().latestTimestamp();
    }

    /// @inheritdoc AggregatorInterface
    function latestRound() external view returns (uint256) {
        Phase memory phase = _phase;
        uint256 round = phase.feed.latestRound();
        return round == 0 ? 0 : _join(phase.id, round);
    }

    /// @inheritdoc AggregatorInterface
    function getAnswer(uint256 roundId) external view returns (int256) {
        (IPriceFeed source, uint256 round) = _find(roundId);
        return address(source) == address(0) ? int256(0) : source.getAnswer(round);
    }

    /// @inheritdoc AggregatorInterface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        (IPriceFeed source, uint256 round) = _find(roundId);
        return address(source) == address(0) ? 0 : source.getTimestamp(round);
    }

    /// @inheritdoc IPriceFeedProxy
    function proposedLatestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _requireProposed().latestRoundData();
    }

    /// @inheritdoc IPriceFeedProxy
    function proposedGetRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _requireProposed().getRoundData(id);
    }

    /// @inheritdoc AggregatorV3Interface
    function description() external view returns (string memory) {
        return aggregator().description();
    }

    /// @inheritdoc AggregatorV3Interface
    function version() external view returns (uint256) {
        return aggregator().version();
    }

    /// @inheritdoc IPriceFeed
    function oracle() external view returns (IPriceOracle) {
        return aggregator().oracle();
    }

    /// @inheritdoc IPriceFeed
    function feed() external view returns (uint8) {
        return aggregator().feed();
    }

    /// @inheritdoc IPriceFeedProxy
    function aggregator() public view returns (IPriceFeed) {
        return _phase.feed;
    }

    /// @inheritdoc IPriceFeedProxy
    function phaseId() external view returns (uint16) {
        return _phase.id;
    }

    /// @inheritdoc IPriceFeedProxy
    function proposedAggregator() public view returns (IPriceFeed) {
        return IPriceFeed(address(_proposal.value));
    }

    /// @inheritdoc IPriceFeedProxy
    function proposal() external view returns (Terms memory terms, uint256 fromBlock) {
        return (_terms, _proposal.fromBlock);
    }

    function _begin(IPriceFeed next) private {
        address previous = address(_phase.feed);
        uint16 id = _phase.id + 1;
        _phase = Phase({id: id, feed: next});
        phaseAggregators[id] = next;
        emit AggregatorConfirmed(previous, address(next), id);
    }

    /// @dev What stays the same in all phases.
    function _requireSameFeed(IPriceFeed next) private view {
        require(
            address(next).code.length != 0 && next.decimals() == decimals
                && keccak256(bytes(next.description())) == _descriptionHash,
            AnotherFeed(address(next))
        );
    }

    function _requireProposed() private view returns (IPriceFeed proposed) {
        proposed = proposedAggregator();
        require(address(proposed) != address(0), Notice.NothingProposed());
    }

    /// @dev The answer of the phase that has just begun, as consumers are about to read it. Through this contract: a feed
    /// that reads this proxy never comes to an answer.
    function _usableAnswer(IPriceFeed next, uint256 maxAge) private view returns (int256) {
        (uint80 roundId, int256 answer,, uint256 updatedAt,) = latestRoundData();
        Price memory price = read();
        require(
            answer > 0 && updatedAt <= block.timestamp && block.timestamp - updatedAt <= maxAge
                && price.roundId == roundId && price.answer == answer && price.oldestAt == updatedAt
                && latestAnswer() == answer,
            NoUsableAnswer(address(next))
        );
        return answer;
    }

    /// @dev The feed that a round belongs to, and its own id of it; zeros when there is no such phase.
    function _find(uint256 roundId) private view returns (IPriceFeed source, uint256 round) {
        if (roundId > type(uint80).max) return (source, 0);
        uint16 phase;
        (phase, round) = _split(SafeCast.toUint80(roundId));
        return (phaseAggregators[phase], round);
    }

    /// @dev The id of a phase's round. Rounds of a feed that do not fit into 64 bits would be another phase's.
    function _join(uint16 phase, uint256 round) private pure returns (uint80) {
        return uint80(phase) << 64 | SafeCast.toUint64(round);
    }

    function _split(uint80 id) private pure returns (uint16 phase, uint64 round) {
        return (SafeCast.toUint16(id >> 64), SafeCast.toUint64(id & type(uint64).max));
    }
}
