// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AnnouncedCalls} from "./AnnouncedCalls.sol";
import {QuorumMembers} from "./QuorumMembers.sol";
import {IAnnouncedCalls} from "./interfaces/IAnnouncedCalls.sol";
import {IOperatorTable} from "./interfaces/IOperatorTable.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "./interfaces/eigenlayer/IKeyRegistrar.sol";
import {IAVSRegistrar, IOperatorSets} from "./interfaces/eigenlayer/IOperatorSets.sol";
import {Notice} from "./libraries/Notice.sol";
import {OperatorTree} from "./libraries/OperatorTree.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Operator table
contract OperatorTable is QuorumMembers, AnnouncedCalls {
    uint256 private constant MAX_BPS = 10_000;
    uint256 private constant MAX_QUORUMS = 16;
    uint256 private constant MAX_SOCKET_BYTES = 128;
    /// @dev Of all quorums: who leaves posts the table, and must not need more gas than a transaction may use.
    uint256 private constant MAX_SEATS = 1024;
    /// @inheritdoc IOperatorTable
    IKeyRegistrar public immutable keyRegistrar;
    /// @inheritdoc IOperatorTable
    IBN254CertificateVerifier public immutable certificateVerifier;
    /// @inheritdoc IOperatorTable
    uint16 public immutable postChangeBps;
    /// @inheritdoc IOperatorTable
    uint32 public immutable postAge;

    /// @inheritdoc IOperatorTable
    address public ejector;
    /// @inheritdoc IOperatorTable
    mapping(address operator => uint256) public ejectedAt;
    /// @dev A member has joined or left since the last table.
    bool private _membersChanged;

    uint32[] private _quorums;
    /// @dev Of operators, also when they have left: by quorums that they are in.
    mapping(address operator => uint256) private _memberships;
    mapping(address operator => IBN254CertificateVerifier.G1Point) private _keys;
    mapping(address operator => string) private _sockets;
    /// @dev All tables, ascending; eight fit into a slot.
    uint32[] private _tables;
    /// @dev The newest eight, the newest in the lowest 32 bits: what a certificate asks for takes one read.
    uint256 private _newest;

    /// @param avs_ The AVS's account, which creates the operator sets.
    /// @param certificateVerifier_ An instance of EigenLayer's verifier, whose updater this contract is to be.
    /// @param postChangeBps_ By how much of their total weights must have changed to be posted at once, in 1/10000.
    /// @param postAge_ After how many blocks any change of weights is posted.
    /// @param owner_ Sets rules, ejects operators.
    constructor(
        address avs_,
        IOperatorSets allocationManager_,
        IKeyRegistrar keyRegistrar_,
        IBN254CertificateVerifier certificateVerifier_,
        uint16 postChangeBps_,
        uint32 postAge_,
        address owner_
    ) QuorumMembers(avs_, allocationManager_) Ownable(owner_) {
        keyRegistrar = keyRegistrar_;
        certificateVerifier = certificateVerifier_;
        postChangeBps = postChangeBps_;
        postAge = postAge_;
        address updater = certificateVerifier_.operatorTableUpdater();
        require(updater == address(this), NotTheUpdater(updater));
    }

    modifier onlyAllocationManager() {
        require(msg.sender == address(allocationManager), NotTheAllocationManager(msg.sender));
        _;
    }

    modifier onlyOwnerOrEjector() {
        require(msg.sender == ejector || msg.sender == owner(), NotTheEjector(msg.sender));
        _;
    }

    // -- Rules --

    /// @inheritdoc IOperatorTable
    function addQuorum(uint32 quorum, Rules calldata rules) external onlyOwner {
        require(
            _quorums.length < MAX_QUORUMS && quorum <= type(uint8).max && _quorum[quorum].rules.maxOperators == 0
                && allocationManager.isOperatorSet(_set(quorum)),
            QuorumRefused(quorum)
        );
        _quorums.push(quorum);
        _setRules(quorum, rules);
        _checkSeats();
    }

    /// @inheritdoc IOperatorTable
    function setRules(uint32 quorum, Rules calldata rules) external onlyOwner {
        if (_tables.length != 0) _requireAnnouncement();
        _known(quorum);
        _setRules(quorum, rules);
        _checkSeats();
    }

    /// @inheritdoc IOperatorTable
    function setEjector(address ejector_) external onlyOwner {
        emit EjectorChanged(ejector, ejector_);
        ejector = ejector_;
    }

    // -- Members --

    /// @inheritdoc IAVSRegistrar
    /// @dev The registration data is the abi-encoded socket.
    function registerOperator(address operator, address avs_, uint32[] calldata operatorSetIds, bytes calldata data)
        external
        onlyAllocationManager
    {
        require(avs_ == avs, NotAnOperator(avs_));
        _setSocket(operator, abi.decode(data, (string)));
        IBN254CertificateVerifier.G1Point memory key = _keyOf(operator, operatorSetIds);
        for (uint256 i; i < operatorSetIds.length; ++i) {
            _join(operatorSetIds[i], operator, key);
        }
        _memberships[operator] += operatorSetIds.length;
        _membersChanged = true;
        _tryPost();
    }

    /// @inheritdoc IAVSRegistrar
    /// @dev Never fails for who is no member: nobody is kept from leaving.
    function deregisterOperator(address operator, address avs_, uint32[] calldata operatorSetIds)
        external
        onlyAllocationManager
    {
        if (avs_ != avs) return;
        uint256 left;
        for (uint256 i; i < operatorSetIds.length; ++i) {
            if (!_leave(operatorSetIds[i], operator, _keys[operator])) continue;
            ++left;
            emit OperatorLeft(operatorSetIds[i], operator);
        }
        if (left == 0) return;
        _memberships[operator] -= left;
        _membersChanged = true;
        _tryPost();
    }

    /// @inheritdoc IAVSRegistrar
    function supportsAVS(address avs_) external view returns (bool) {
        return avs_ == avs;
    }

    /// @inheritdoc IOperatorTable
    function eject(address operator, uint32[] calldata quorums) external onlyOwnerOrEjector {
        if (!_useAnnouncement()) {
            for (uint256 i; i < quorums.length; ++i) {
                _countEjection(quorums[i], operator);
            }
        }
        ejectedAt[operator] = block.timestamp;
        _deregister(operator, quorums);
    }

    /// @inheritdoc IOperatorTable
    function evict(address operator, uint32 quorum) external {
        Quorum storage q = _known(quorum);
        require(q.seat[operator] != 0, NotAnOperator(operator));
        require(weightNow(quorum, operator) < _leastWeight(q), WeightSuffices(quorum, operator));
        uint32[] memory quorums = new uint32[](1);
        quorums[0] = quorum;
        _deregister(operator, quorums);
    }

    /// @inheritdoc IOperatorTable
    function updateSocket(string calldata socket) external {
        require(_memberships[msg.sender] != 0, NotAnOperator(msg.sender));
        _setSocket(msg.sender, socket);
    }

    // -- Weights --

    /// @inheritdoc IOperatorTable
    function sync() external {
        for (uint256 i; i < _quorums.length; ++i) {
            Quorum storage q = _quorum[_quorums[i]];
            address[] memory accounts = new address[](q.members.length);
            for (uint256 j; j < accounts.length; ++j) {
                accounts[j] = q.members[j].account;
            }
            _weigh(_quorums[i], accounts);
        }
        require(_tryPost(), NothingToPost());
    }

    /// @inheritdoc IOperatorTable
    function updateOperators(address[] calldata operators) external {
        bool changed;
        for (uint256 i; i < _quorums.length; ++i) {
            if (_weigh(_quorums[i], operators)) changed = true;
        }
        if (changed && msg.sender == avs) _membersChanged = true; // what was slashed votes no more
        _tryPost();
    }

    /// @inheritdoc IOperatorTable
    function post() external {
        require(_tryPost(), NothingToPost());
    }

    // -- Views --

    /// @inheritdoc IOperatorTable
    function tableAt(uint32 referenceBlock) external view returns (uint32 table) {
        for (uint256 newest = _newest; newest != 0; newest >>= 32) {
            table = _lowest(newest);
            if (table <= referenceBlock) return table;
        }
        (uint256 low, uint256 high) = (0, _tables.length);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_tables[middle] <= referenceBlock) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? 0 : _tables[low - 1];
    }

    /// @inheritdoc IOperatorTable
    function getTables(uint256 from, uint256 count) external view returns (uint32[] memory tables) {
        uint256 left = from < _tables.length ? _tables.length - from : 0;
        tables = new uint32[](count < left ? count : left);
        for (uint256 i; i < tables.length; ++i) {
            tables[i] = _tables[from + i];
        }
    }

    /// @inheritdoc IOperatorTable
    function isDue() public view returns (bool) {
        uint256 last = _lowest(_newest);
        if (last == block.number) return false; // the verifier takes one table a block
        if (_membersChanged) return true;
        bool old = block.number > last + postAge;
        for (uint256 i; i < _quorums.length; ++i) {
            Quorum storage q = _quorum[_quorums[i]];
            if (q.unposted == 0) continue;
            if (old || uint256(q.unposted) * MAX_BPS >= uint256(q.weight) * postChangeBps) return true;
        }
        return false;
    }

    /// @inheritdoc IOperatorTable
    function getOperators(uint32 quorum) external view returns (Operator[] memory operators) {
        Member[] storage members = _quorum[quorum].members;
        operators = new Operator[](members.length);
        for (uint256 i; i < operators.length; ++i) {
            Member memory member = members[i];
            operators[i] = Operator({account: member.account, weight: member.weight, key: _keys[member.account]});
        }
    }

    /// @inheritdoc IOperatorTable
    function getTotals(uint32 quorum) external view returns (uint96, IBN254CertificateVerifier.G1Point memory) {
        return (_quorum[quorum].weight, _quorum[quorum].key);
    }

    /// @inheritdoc IOperatorTable
    function getRules(uint32 quorum) external view returns (Rules memory) {
        return _quorum[quorum].rules;
    }

    /// @inheritdoc IOperatorTable
    function getQuorums() external view returns (uint32[] memory) {
        return _quorums;
    }

    /// @inheritdoc IOperatorTable
    function isMember(uint32 quorum, address account) external view returns (bool) {
        return _quorum[quorum].seat[account] != 0;
    }

    /// @inheritdoc IOperatorTable
    function socketOf(address operator) external view returns (string memory) {
        return _sockets[operator];
    }

    /// @inheritdoc IOperatorTable
    function isRootValidByTimestamp(uint32) external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IOperatorTable
    function keySet() public view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return _set(_quorums[0]);
    }

    /// @inheritdoc IAnnouncedCalls
    function noticeBlocks() public pure override(AnnouncedCalls, IAnnouncedCalls) returns (uint256) {
        return Notice.BLOCKS;
    }

    // -- How --

    /// @dev The newest of tables that are packed as {_newest} is.
    function _lowest(uint256 tables) private pure returns (uint32) {
        return SafeCast.toUint32(tables & type(uint32).max);
    }

    function _checkSeats() private view {
        uint256 seats;
        for (uint256 i; i < _quorums.length; ++i) {
            seats += _quorum[_quorums[i]].rules.maxOperators;
        }
        require(seats <= MAX_SEATS, InvalidRules());
    }

    function _setSocket(address operator, string memory socket) private {
        uint256 length = bytes(socket).length;
        require(length != 0 && length <= MAX_SOCKET_BYTES, InvalidSocket());
        if (keccak256(bytes(socket)) == keccak256(bytes(_sockets[operator]))) return;
        _sockets[operator] = socket;
        emit SocketChanged(operator, socket);
    }

    /// @dev The key with which an operator joins, which is the same in all quorums. Keys of who has left stay, so that
    /// tables in which it was can still be put together.
    function _keyOf(address operator, uint32[] calldata quorums)
        private
        returns (IBN254CertificateVerifier.G1Point memory key)
    {
        require(keyRegistrar.isRegistered(keySet(), operator), NoKey(operator));
        IBN254CertificateVerifier.G2Point memory g2;
        (key, g2) = keyRegistrar.getBN254Key(keySet(), operator);
        IBN254CertificateVerifier.G1Point memory known = _keys[operator];
        bool same = known.X == key.X && known.Y == key.Y;
        require(same || _memberships[operator] == 0, KeyChanged(operator));
        if (!same) _keys[operator] = key;
        for (uint256 i; i < quorums.length; ++i) {
            emit OperatorJoined(quorums[i], operator, key, g2);
        }
    }

    function _deregister(address operator, uint32[] memory quorums) private {
        allocationManager.deregisterFromOperatorSets(
            IOperatorSets.DeregisterParams({operator: operator, avs: avs, operatorSetIds: quorums})
        );
    }

    /// @dev Posts the table of all quorums, if it is due.
    function _tryPost() private returns (bool) {
        if (!isDue()) return false;
        uint32 table = SafeCast.toUint32(block.number);
        _tables.push(table);
        _newest = _newest << 32 | table;
        _membersChanged = false;
        for (uint256 i; i < _quorums.length; ++i) {
            _postQuorum(_quorums[i], table);
        }
        return true;
    }

    function _postQuorum(uint32 quorum, uint32 table) private {
        Quorum storage q = _quorum[quorum];
        uint256 count = q.members.length;
        uint256[] memory packed = new uint256[](count);
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            Member memory member = q.members[i];
            packed[i] = uint256(uint160(member.account)) << 96 | member.weight;
            leaves[i] = _leaf(member);
        }
        q.unposted = 0;
        uint256[] memory totals = new uint256[](1);
        totals[0] = q.weight;
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info = IBN254CertificateVerifier.BN254OperatorSetInfo({
            operatorInfoTreeRoot: OperatorTree.root(leaves),
            numOperators: count,
            aggregatePubkey: q.key,
            totalWeights: totals
        });
        emit TablePosted(table, quorum, info.operatorInfoTreeRoot, packed);
        certificateVerifier.updateOperatorTable(
            _set(quorum), table, info, IBN254CertificateVerifier.OperatorSetConfig({owner: avs, maxStalenessPeriod: 0})
        );
    }

    function _leaf(Member memory member) private view returns (bytes32) {
        uint256[] memory weights = new uint256[](1);
        weights[0] = member.weight;
        return OperatorTree.leaf(
            IBN254CertificateVerifier.BN254OperatorInfo({pubkey: _keys[member.account], weights: weights})
        );
    }
}
