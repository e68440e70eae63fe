// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "./interfaces/IOperatorTable.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IOperatorSets} from "./interfaces/eigenlayer/IOperatorSets.sol";
import {G1} from "./libraries/G1.sol";
import {Notice} from "./libraries/Notice.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Members of quorums
/// @notice Who is in which quorum, with which weight, as the next operator table has it.
abstract contract QuorumMembers is IOperatorTable {
    using G1 for IBN254CertificateVerifier.G1Point;

    uint256 private constant MAX_OPERATORS = 256;
    uint256 private constant MAX_STRATEGIES = 16;
    uint256 private constant ONE = 1e18;
    /// @dev What is ejected without notice within a notice is at most total / EJECTION_DIVISOR.
    uint256 private constant EJECTION_DIVISOR = 4;

    /// @dev An operator in a quorum, in the order of the table.
    struct Member {
        address account;
        uint96 weight;
    }

    /// @dev A quorum as the next table has it.
    struct Quorum {
        Rules rules;
        Member[] members;
        mapping(address account => uint256) seat; // index of the member plus one; zero for none
        uint96 weight; // sum over the members
        uint96 unposted; // by how much weights have changed since the last table, up or down
        IBN254CertificateVerifier.G1Point key; // sum over the members
        Ejections ejections;
    }

    /// @dev Ejections without notice that follow each other within a notice, in one slot.
    struct Ejections {
        uint96 weight; // of all that were ejected
        uint96 total; // of the quorum, before the first of them
        uint64 lastBlock;
    }

    /// @inheritdoc IOperatorTable
    address public immutable avs;
    /// @inheritdoc IOperatorTable
    IOperatorSets public immutable allocationManager;
    mapping(uint32 quorum => Quorum) internal _quorum;

    constructor(address avs_, IOperatorSets allocationManager_) {
        avs = avs_;
        allocationManager = allocationManager_;
    }

    /// @inheritdoc IOperatorTable
    function weightNow(uint32 quorum, address operator) public view returns (uint96) {
        address[] memory operators = new address[](1);
        operators[0] = operator;
        return _weightsNow(quorum, operators)[0];
    }

    function _set(uint32 quorum) internal view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return IBN254CertificateVerifier.OperatorSet({avs: avs, id: quorum});
    }

    function _known(uint32 quorum) internal view returns (Quorum storage q) {
        q = _quorum[quorum];
        require(q.rules.maxOperators != 0, UnknownQuorum(quorum));
    }

    function _setRules(uint32 quorum, Rules calldata rules) internal {
        Quorum storage q = _quorum[quorum];
        uint256 count = rules.strategies.length;
        require(
            count != 0 && count <= MAX_STRATEGIES && rules.maxOperators != 0 && rules.maxOperators <= MAX_OPERATORS
                && rules.maxOperators >= q.members.length,
            InvalidRules()
        );
        for (uint256 i; i < count; ++i) {
            require(rules.strategies[i].multiplier != 0, InvalidRules());
        }
        q.rules = rules;
        emit RulesChanged(quorum, rules);
    }

    function _join(uint32 quorum, address operator, IBN254CertificateVerifier.G1Point memory key) internal {
        Quorum storage q = _known(quorum);
        require(q.members.length < q.rules.maxOperators, QuorumFull(quorum));
        uint96 weight = weightNow(quorum, operator);
        uint96 least = _leastWeight(q);
        require(weight >= least, WeightTooLow(quorum, weight, least));
        q.members.push(Member({account: operator, weight: weight}));
        q.seat[operator] = q.members.length;
        q.weight += weight;
        q.key = q.key.plus(key);
    }

    function _leave(uint32 quorum, address operator, IBN254CertificateVerifier.G1Point memory key)
        internal
        returns (bool)
    {
        Quorum storage q = _quorum[quorum];
        uint256 seat = q.seat[operator];
        if (seat == 0) return false;
        uint96 weight = q.members[seat - 1].weight;
        Member memory last = q.members[q.members.length - 1];
        q.members[seat - 1] = last;
        q.seat[last.account] = seat;
        q.members.pop();
        delete q.seat[operator];
        q.weight -= weight;
        q.key = q.key.minus(key);
        return true;
    }

    /// @dev An ejection without notice: whoever ejects cannot choose who is left. A run of them ends when there was none for
    /// as long as a notice takes, so that no notice has parts of two.
    function _countEjection(uint32 quorum, address operator) internal {
        Quorum storage q = _quorum[quorum];
        uint256 seat = q.seat[operator];
        if (seat == 0) return;
        Ejections memory run = q.ejections;
        if (run.lastBlock == 0 || block.number >= run.lastBlock + Notice.BLOCKS) {
            run = Ejections({weight: 0, total: q.weight, lastBlock: 0});
        }
        run.weight += q.members[seat - 1].weight;
        run.lastBlock = SafeCast.toUint64(block.number);
        require(uint256(run.weight) * EJECTION_DIVISOR <= run.total, EjectionNeedsNotice(quorum, operator));
        q.ejections = run;
    }

    /// @dev The least weight that counts: something, in any case.
    function _leastWeight(Quorum storage q) internal view returns (uint96) {
        uint96 minimum = q.rules.minimumWeight;
        return minimum == 0 ? 1 : minimum;
    }

    /// @dev Takes over the present weights of those who are members. Returns whether one of them is another.
    function _weigh(uint32 quorum, address[] memory operators) internal returns (bool changed) {
        Quorum storage q = _quorum[quorum];
        uint96 least = _leastWeight(q);
        uint96[] memory weights = _weightsNow(quorum, operators);
        (uint256 total, uint256 unposted) = (q.weight, q.unposted);
        for (uint256 i; i < operators.length; ++i) {
            uint256 seat = q.seat[operators[i]];
            if (seat == 0) continue;
            uint96 weight = weights[i] < least ? 0 : weights[i];
            uint96 before = q.members[seat - 1].weight;
            if (weight == before) continue;
            q.members[seat - 1].weight = weight;
            total = total - before + weight;
            unposted += weight > before ? weight - before : before - weight;
            changed = true;
        }
        // A full quorum's weights fit: see _memberWeight.
        if (changed) (q.weight, q.unposted) = (SafeCast.toUint96(total), _saturated(unposted));
    }

    function _weightsNow(uint32 quorum, address[] memory operators) private view returns (uint96[] memory weights) {
        weights = new uint96[](operators.length);
        if (operators.length == 0) return weights;
        Rules memory rules = _quorum[quorum].rules;
        address[] memory strategies = new address[](rules.strategies.length);
        for (uint256 i; i < strategies.length; ++i) {
            strategies[i] = rules.strategies[i].strategy;
        }
        uint256[][] memory stakes = allocationManager.getMinimumSlashableStake(
            _set(quorum), operators, strategies, uint32(block.number) + rules.lookAhead
        );
        for (uint256 i; i < operators.length; ++i) {
            uint256 weight;
            for (uint256 j; j < strategies.length; ++j) {
                // Shares are below 2^128 in EigenLayer, multipliers below 2^96.
                weight += stakes[i][j] * rules.strategies[j].multiplier / ONE;
            }
            weights[i] = _memberWeight(weight);
        }
    }

    /// @dev Weights are bounded so that their sum over a full quorum fits, too: a stake beyond that counts as much as the
    /// bound.
    function _memberWeight(uint256 weight) private pure returns (uint96) {
        return SafeCast.toUint96(Math.min(weight, type(uint96).max / MAX_OPERATORS));
    }

    function _saturated(uint256 weight) private pure returns (uint96) {
        return SafeCast.toUint96(Math.min(weight, type(uint96).max));
    }
}
