// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "./NeedsOwner.sol";
import {AggregatorV3Interface} from "./interfaces/AggregatorV3Interface.sol";
import {IFeedConfiguration} from "./interfaces/IFeedConfiguration.sol";
import {IPriceChallenger} from "./interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {IPriceOracleServiceManager} from "./interfaces/IPriceOracleServiceManager.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {ISlasher} from "./interfaces/eigenlayer/ISlasher.sol";
import {Notice} from "./libraries/Notice.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {PackedObservation} from "./libraries/PackedObservation.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";
import {RoundHistory} from "./libraries/RoundHistory.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Arrays} from "@openzeppelin/contracts/utils/Arrays.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

/// @title Price challenger
contract PriceChallenger is IPriceChallenger, NeedsOwner {
    using RoundHistory for *;
    using PriceEncoding for bytes;
    using Notice for Notice.Proposal;

    /// @inheritdoc IPriceChallenger
    /// @dev A tenth: who lies does so in more than one task.
    uint64 public constant MAX_WAD = 0.1e18;
    /// @inheritdoc IPriceChallenger
    uint256 public constant NOTICE_BLOCKS = Notice.BLOCKS;

    /// @inheritdoc IPriceChallenger
    IPriceOracle public immutable oracle;
    /// @inheritdoc IPriceChallenger
    IPriceOracleServiceManager public immutable serviceManager;

    IQuorumVerifier private immutable _verifier;
    ISlasher private immutable _slasher;

    /// @inheritdoc IPriceChallenger
    uint64 public wad;
    Notice.Proposal private _proposal;

    /// @inheritdoc IPriceChallenger
    mapping(uint64 task => mapping(address operator => bool)) public isSlashed;
    /// @inheritdoc IPriceChallenger
    mapping(address source => uint256 blockNumber) public witnessSince;
    /// @inheritdoc IPriceChallenger
    mapping(address source => mapping(uint16 phase => uint256 blockNumber)) public phaseSince;

    /// @param oracle_ A price oracle over EigenLayer's registries that says when its feeds were configured.
    /// @param serviceManager_ The AVS that these registries serve.
    /// @param wad_ How much is slashed at first, in 1/1e18.
    /// @param owner_ Names witnesses, sets the slash.
    constructor(IPriceOracle oracle_, IPriceOracleServiceManager serviceManager_, uint64 wad_, address owner_)
        Ownable(owner_)
    {
        oracle = oracle_;
        serviceManager = serviceManager_;
        _verifier = IRotatingTaskManager(address(oracle_)).verifier();
        _slasher = ISlasher(address(serviceManager_.allocationManager()));
        address avs = _verifier.avs();
        require(avs == address(serviceManager_), WrongServiceManager(avs));

        _checkWad(wad_);
        wad = wad_;
        emit WadChanged(0, wad_);
    }

    /// @inheritdoc IPriceChallenger
    function challengeDiffering(Evidence calldata evidence, address operator) external {
        (PackedObservation seen, address source) = _examine(evidence, operator);
        require(source.contradicts(seen), NoFault());
        _convict(evidence, operator, Fault.Differing);
    }

    /// @inheritdoc IPriceChallenger
    function challengeSkipped(Evidence calldata evidence, address operator, uint80 newerRound, bytes calldata header)
        external
    {
        (PackedObservation seen, address source) = _examine(evidence, operator);
        require(keccak256(header) == evidence.task.referenceHash, HeaderMismatch());
        require(newerRound > seen.roundId(), RoundNotNewer(seen.roundId(), newerRound));

        uint16 phase = newerRound.phaseOf();
        if (phase != seen.roundId().phaseOf()) {
            require(_within(phaseSince[source][phase], evidence.task.referenceBlock), PhaseNotNoted(source, phase));
        }
        // A header whose hash is a block's is well-formed.
        require(!seen.isSilent() && source.existedBefore(newerRound, BlockHeader.getTimestamp(header)), NoFault());
        _convict(evidence, operator, Fault.Skipped);
    }

    /// @inheritdoc IPriceChallenger
    function notePhase(address source) public returns (uint16 phase) {
        require(witnessSince[source] != 0, NotAWitness(source));
        (uint80 roundId,,,,) = AggregatorV3Interface(source).latestRoundData();
        phase = roundId.phaseOf();
        if (phaseSince[source][phase] == 0) {
            phaseSince[source][phase] = block.number;
            emit PhaseNoted(source, phase);
        }
    }

    /// @inheritdoc IPriceChallenger
    function addWitness(address source) external onlyOwner {
        require(witnessSince[source] == 0, AlreadyAWitness(source));
        witnessSince[source] = block.number;
        emit WitnessAdded(source);
        notePhase(source);
    }

    /// @inheritdoc IPriceChallenger
    function removeWitness(address source) external onlyOwner {
        require(witnessSince[source] != 0, NotAWitness(source));
        delete witnessSince[source];
        emit WitnessRemoved(source);
    }

    /// @inheritdoc IPriceChallenger
    function proposeWad(uint64 wad_) external onlyOwner {
        _checkWad(wad_);
        emit WadProposed(wad_, _proposal.propose(wad_, NOTICE_BLOCKS));
    }

    /// @inheritdoc IPriceChallenger
    function applyWad() external onlyOwner {
        // What was proposed has 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 proposed = uint64(_proposal.take());
        emit WadChanged(wad, proposed);
        wad = proposed;
    }

    /// @inheritdoc IPriceChallenger
    function canSlash(uint32 quorum) external view returns (bool) {
        ISlasher.OperatorSet memory set = ISlasher.OperatorSet({avs: address(serviceManager), id: quorum});
        return serviceManager.challenger() == address(this) && _slasher.getSlasher(set) == address(serviceManager);
    }

    /// @inheritdoc IPriceChallenger
    function proposedWad() external view returns (uint64 wad_, uint256 fromBlock) {
        // What was proposed has 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint64(_proposal.value), _proposal.fromBlock);
    }

    /// @dev Everything about the evidence but who signed it: returns the observation in question, and the source that it
    /// is of.
    function _examine(Evidence calldata evidence, address operator)
        private
        view
        returns (PackedObservation seen, address source)
    {
        uint8 paused = IRotatingTaskManager(address(oracle)).paused();
        require(paused & OracleFlags.PAUSE_CHALLENGES == 0, ChallengesPaused());
        uint64 task = evidence.task.id;
        require(!isSlashed[task][operator], AlreadySlashed(task, operator));

        uint32 referenceBlock = evidence.task.referenceBlock;
        bytes32 actual = Blockhash.blockHash(referenceBlock);
        require(actual != 0, ReferenceBlockUnknown(referenceBlock));
        require(actual == evidence.task.referenceHash, ReferenceBlockOrphaned(evidence.task.referenceHash, actual));

        seen = _observation(evidence);
        source = _sourceAt(seen.feed(), seen.source(), referenceBlock);
    }

    /// @dev The observation in question, out of the response that was signed.
    function _observation(Evidence calldata evidence) private pure returns (PackedObservation) {
        uint256 count = evidence.task.spec.decodeSpec().count();
        (, PackedObservation[] calldata observations) = evidence.response.decodeResponse(count);
        require(evidence.index < observations.length, UnknownObservation(evidence.index));
        return observations[evidence.index];
    }

    /// @dev The witness that an index of a source meant at a block: it means the same now, since the feed has not been
    /// configured in between.
    function _sourceAt(uint8 feed, uint8 index, uint32 referenceBlock) private view returns (address) {
        IPriceOracle.Source[] memory sources = oracle.getFeed(feed).sources;
        uint256 configuredAt = IFeedConfiguration(address(oracle)).configuredAt(feed);
        require(_within(configuredAt, referenceBlock), FeedReconfigured(feed, configuredAt));
        require(index < sources.length, UnknownSource(feed, index));
        IPriceOracle.Source memory source = sources[index];
        require(
            source.kind == IPriceOracle.SourceKind.Chainlink && _within(witnessSince[source.target], referenceBlock),
            NotAWitness(source.target)
        );
        return source.target;
    }

    /// @dev What is at fault has been shown: now who, and the consequence.
    function _convict(Evidence calldata evidence, address operator, Fault fault) private {
        IRotatingTaskManager.Task calldata task = evidence.task;
        uint256 quorums = _verifier.quorumsSignedBy(
            IRotatingTaskManager(address(oracle)).digest(task, evidence.response),
            task.referenceBlock,
            evidence.certificate,
            operator,
            evidence.membership
        );
        isSlashed[task.id][operator] = true;
        PackedObservation seen = _observation(evidence);
        emit OperatorChallenged(task.id, operator, msg.sender, fault, seen.feed(), seen.source(), wad);

        bool slashed;
        for (uint32 quorum; quorums >> quorum != 0; ++quorum) {
            if (quorums >> quorum & 1 == 1 && _slash(operator, quorum)) slashed = true;
        }
        // Otherwise an operator would have itself found at fault while that costs nothing.
        require(slashed, NothingToSlash(operator));
    }

    /// @dev Slashes all that an operator has allocated to one quorum's operator set. Returns whether that took anything.
    function _slash(address operator, uint32 quorum) private returns (bool) {
        ISlasher.OperatorSet memory set = ISlasher.OperatorSet({avs: address(serviceManager), id: quorum});
        if (!_slasher.isOperatorSlashable(operator, set)) return false;

        address[] memory strategies = Arrays.sort(_slasher.getStrategiesInOperatorSet(set));
        uint256[] memory wads = new uint256[](strategies.length);
        for (uint256 i; i < wads.length; ++i) {
            wads[i] = wad;
        }
        bytes32 before = keccak256(abi.encode(_slasher.getMaxMagnitudes(operator, strategies)));
        serviceManager.slashOperator(
            ISlasher.SlashingParams({
                operator: operator,
                operatorSetId: quorum,
                strategies: strategies,
                wadsToSlash: wads,
                description: "EigenShift: signed a false observation"
            })
        );
        return before != keccak256(abi.encode(_slasher.getMaxMagnitudes(operator, strategies)));
    }

    /// @dev Whether something that happened in a block, or never (zero), was so at the end of another block.
    function _within(uint256 since, uint32 blockNumber) private pure returns (bool) {
        return since != 0 && since <= blockNumber;
    }

    function _checkWad(uint64 wad_) private pure {
        require(wad_ != 0 && wad_ <= MAX_WAD, InvalidWad(wad_));
    }
}
