// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAnnouncedCalls} from "./IAnnouncedCalls.sol";
import {IBN254CertificateVerifier} from "./eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "./eigenlayer/IKeyRegistrar.sol";
import {IAVSRegistrar, IOperatorSets} from "./eigenlayer/IOperatorSets.sol";

/// @title Operator table
/// @notice Who the operators of an AVS are, with which keys and weights, as certificates are checked against. It is the
/// AVS's registrar, reads keys from EigenLayer's KeyRegistrar and stakes from its AllocationManager, computes the table
/// of each operator set on chain, and posts it to an instance of EigenLayer's BN254CertificateVerifier whose updater it
/// is. A quorum is an operator set of the AVS, and has its id.
///
/// A table is named by the number of the block in which it was posted: that is the verifier's reference timestamp. The
/// table of a reference block is the newest one that was posted up to it. All quorums are posted together, so that one
/// table, and one signature of each operator, serves all of them.
///
/// A table that has been replaced stays good for the reference blocks that it was the newest for, and for no others. So who
/// leaves, is slashed or changes its key in a block votes as before in tasks whose reference block came earlier, while the
/// task manager takes that block (`windowBlocks`), and not in any that begins later.
///
/// Members and keys change the table at once, or, where one was posted in the same block before, when somebody calls
/// {post}. Stakes change it when somebody calls {sync} or {updateOperators}.
/// @dev The weight of an operator is the sum over the quorum's strategies of the stake that it can lose at `lookAhead`
/// blocks from now, times the strategy's multiplier, divided by 1e18. It is zero below the quorum's minimum.
interface IOperatorTable is IAVSRegistrar, IAnnouncedCalls {
    /// @notice The rules of a quorum.
    /// @param lookAhead For how many blocks, at least, stake could still be slashed when it was looked up. It must cover
    /// the time until the next {sync}, and until a fault is found.
    /// @param maxOperators How many operators it has at most, 1 to 256, and no more than 1024 in all quorums together.
    /// @param minimumWeight Below it an operator cannot join, and one that is in counts for nothing.
    /// @param strategies The strategies whose stake counts, with the multiplier of each in 1/1e18.
    struct Rules {
        uint32 lookAhead;
        uint32 maxOperators;
        uint96 minimumWeight;
        Strategy[] strategies;
    }

    struct Strategy {
        address strategy;
        uint96 multiplier;
    }

    /// @notice An operator in a table.
    struct Operator {
        address account;
        uint96 weight;
        IBN254CertificateVerifier.G1Point key;
    }

    /// @notice An operator is in a quorum, at the end of its list.
    /// @param g1 Its key. {OperatorJoined} of its first quorum is the first to say so.
    event OperatorJoined(
        uint32 indexed quorum,
        address indexed operator,
        IBN254CertificateVerifier.G1Point g1,
        IBN254CertificateVerifier.G2Point g2
    );

    /// @notice An operator is in a quorum no more; the last one of the list has taken its place.
    event OperatorLeft(uint32 indexed quorum, address indexed operator);

    /// @notice An operator can be reached at another socket, host:port.
    event SocketChanged(address indexed operator, string socket);

    /// @notice A quorum has a new table.
    /// @param table The number of the block.
    /// @param root Root of the Merkle tree over the operators, in their order.
    /// @param members The operators in their order: account << 96 | weight.
    event TablePosted(uint32 indexed table, uint32 indexed quorum, bytes32 root, uint256[] members);

    /// @notice A quorum has other rules.
    event RulesChanged(uint32 indexed quorum, Rules rules);

    /// @notice Another account may eject operators; zero for nobody but the owner.
    event EjectorChanged(address indexed previous, address indexed current);

    /// @notice The verifier has another updater than this contract.
    error NotTheUpdater(address updater);
    /// @notice The caller is not EigenLayer's AllocationManager.
    error NotTheAllocationManager(address account);
    /// @notice The caller is neither the owner nor the ejector.
    error NotTheEjector(address account);
    /// @notice The rules cannot be: no strategy or more than 16, no multiplier, a maximum of operators out of range, or
    /// below the number that there are.
    error InvalidRules();
    /// @notice The quorum does not exist.
    error UnknownQuorum(uint32 quorum);
    /// @notice The quorum exists already, is no operator set of the AVS, has an id above 255, or would be the 17th.
    error QuorumRefused(uint32 quorum);
    /// @notice The operator has registered no BN254 key for {keySet}.
    error NoKey(address operator);
    /// @notice The operator is in another quorum with another key.
    error KeyChanged(address operator);
    /// @notice The operator's weight is below the quorum's minimum.
    error WeightTooLow(uint32 quorum, uint96 weight, uint96 minimum);
    /// @notice The quorum has as many operators as it may have.
    error QuorumFull(uint32 quorum);
    /// @notice The socket is empty or longer than 128 bytes.
    error InvalidSocket();
    /// @notice The account is no operator of the quorum, or of any.
    error NotAnOperator(address account);
    /// @notice The operator's weight is not below the quorum's minimum.
    error WeightSuffices(uint32 quorum, address operator);
    /// @notice More than a quarter of the quorum's weight would be ejected within {noticeBlocks}: to be announced.
    error EjectionNeedsNotice(uint32 quorum, address operator);
    /// @notice Nothing has changed enough to be posted, or a table was posted in this block.
    error NothingToPost();

    /// @notice Adds a quorum: an operator set of the AVS that exists. Owner only. The first one is the {keySet}.
    function addQuorum(uint32 quorum, Rules calldata rules) external;

    /// @notice Changes the rules of a quorum. They apply from the next {sync} on. Announced (see {IAnnouncedCalls}), once there
    /// is a table: rules say whose stake counts for how much. Owner only.
    function setRules(uint32 quorum, Rules calldata rules) external;

    /// @notice Lets an account eject operators; zero for nobody. Owner only.
    function setEjector(address ejector_) external;

    /// @notice Has EigenLayer take an operator out of operator sets. Owner or ejector only.
    /// @dev Up to a quarter of a quorum's weight within {noticeBlocks} at once, more when the call was announced by the owner:
    /// otherwise it would choose who is left, and so what is certified. With less than a third of the weight lying before,
    /// it is less than four ninths afterwards.
    function eject(address operator, uint32[] calldata quorums) external;

    /// @notice Has EigenLayer take an operator out of a quorum whose minimum it is below now. Anybody may.
    function evict(address operator, uint32 quorum) external;

    /// @notice Looks up all stakes anew, and posts the table if that pays. Anybody may.
    /// @dev Some 37k gas for each operator of each quorum that counts one strategy: about 450 of them fit into a transaction.
    /// For more: {updateOperators} of all in parts, which posts when enough has changed.
    function sync() external;

    /// @notice Looks up the stakes of operators anew, and posts the table if that pays. Called by the AVS, after it has
    /// slashed, it is posted in any case. Anybody may. Those that are no operators are passed over.
    function updateOperators(address[] calldata operators) external;

    /// @notice Posts the table if that pays. Anybody may.
    function post() external;

    /// @notice Tells under which socket the caller can be reached. Operators only.
    function updateSocket(string calldata socket) external;

    /// @notice The table of a reference block; zero when there was none yet.
    function tableAt(uint32 referenceBlock) external view returns (uint32 table);

    /// @notice Tables in the order in which they were posted: `count` of them from number `from` on, or as many as there
    /// are. The first is number 0.
    function getTables(uint256 from, uint256 count) external view returns (uint32[] memory tables);

    /// @notice Whether {post} would post now: a member has joined or left, weights have changed by more than
    /// {postChangeBps} of their total in a quorum, or by anything and the table is older than {postAge} blocks.
    function isDue() external view returns (bool);

    /// @notice The operators of a quorum in their order, as the next table has them.
    function getOperators(uint32 quorum) external view returns (Operator[] memory);

    /// @notice The sum of the weights, and of the keys, of a quorum's operators, as the next table has them.
    function getTotals(uint32 quorum)
        external
        view
        returns (uint96 weight, IBN254CertificateVerifier.G1Point memory key);

    /// @notice The rules of a quorum.
    function getRules(uint32 quorum) external view returns (Rules memory);

    /// @notice The quorums, in the order in which they were added.
    function getQuorums() external view returns (uint32[] memory);

    /// @notice The weight that an operator would have if it were looked up now, whether it is one or not.
    function weightNow(uint32 quorum, address operator) external view returns (uint96);

    /// @notice Whether an account is an operator of a quorum.
    function isMember(uint32 quorum, address account) external view returns (bool);

    /// @notice Where an operator can be reached, host:port; empty for who never was one.
    function socketOf(address operator) external view returns (string memory);

    /// @notice When an operator was ejected last; zero for never. It may have joined again since.
    function ejectedAt(address operator) external view returns (uint256 timestamp);

    /// @notice Asked by the verifier: every table that was ever posted stays valid. How old a reference block may be is
    /// the task manager's matter.
    function isRootValidByTimestamp(uint32 referenceTimestamp) external view returns (bool);

    /// @notice The operator set for which operators register their keys: the first quorum. A key can be registered for
    /// one set only, and serves all quorums.
    function keySet() external view returns (IBN254CertificateVerifier.OperatorSet memory);

    /// @notice The AVS, as EigenLayer knows it.
    function avs() external view returns (address);

    /// @notice Who may eject operators beside the owner; zero for nobody.
    function ejector() external view returns (address);

    /// @notice EigenLayer's AllocationManager.
    function allocationManager() external view returns (IOperatorSets);

    /// @notice EigenLayer's KeyRegistrar.
    function keyRegistrar() external view returns (IKeyRegistrar);

    /// @notice The AVS's own instance of EigenLayer's verifier.
    function certificateVerifier() external view returns (IBN254CertificateVerifier);

    /// @notice By how much of their total weights must have changed to be posted at once, in 1/10000.
    function postChangeBps() external view returns (uint16);

    /// @notice After how many blocks any change of weights is posted.
    function postAge() external view returns (uint32);
}
