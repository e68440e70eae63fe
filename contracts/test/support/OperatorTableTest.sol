// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {OperatorTable} from "../../src/OperatorTable.sol";
import {TableQuorumVerifier} from "../../src/TableQuorumVerifier.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {ITableQuorumVerifier} from "../../src/interfaces/ITableQuorumVerifier.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "../../src/interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {IPermissionController} from "../../src/interfaces/eigenlayer/IPermissionController.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {BN254} from "./BN254.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {IAllocations} from "./IEigenLayerCore.sol";
import {IKeys, ISets} from "./IEigenLayerTable.sol";

/// @notice An operator table over EigenLayer's real core, of an AVS that this contract is. Quorum 0 exists; operators have
/// allocated half of their stake to it, 1e18 each, have registered their keys, and are in unless a test says otherwise.
abstract contract OperatorTableTest is EigenLayerTest {
    uint64 internal constant ALLOCATED = 0.5e18;
    uint96 internal constant WEIGHT = 1e18;
    uint16 internal constant CHANGE_BPS = 100;
    uint32 internal constant AGE = 1000;

    address internal immutable OWNER = makeAddr("owner");
    address internal immutable ANYONE = makeAddr("anyone");

    address internal core;
    address internal strategy;
    IKeyRegistrar internal keys;
    IBN254CertificateVerifier internal certificates;
    OperatorTable internal table;
    TableQuorumVerifier internal quorumVerifier;

    function setUp() public virtual override {
        super.setUp();
        core = contractNamed("AllocationManager");
        strategy = contractNamed("Strategy");
        keys = IKeyRegistrar(contractNamed("KeyRegistrar"));
        IAllocationManager(core).updateAVSMetadataURI(address(this), "https://example.org/avs.json");

        certificates = deployVerifier(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        table = new OperatorTable(address(this), IOperatorSets(core), keys, certificates, CHANGE_BPS, AGE, OWNER);
        IAllocationManager(core).setAVSRegistrar(address(this), address(table));
        IPermissionController(contractNamed("PermissionController"))
            .setAppointee(address(this), address(table), core, IOperatorSets.deregisterFromOperatorSets.selector);
        createQuorum(0, rules(0));
        keys.configureOperatorSet(set(0), IKeyRegistrar.CurveType.BN254);
        quorumVerifier = new TableQuorumVerifier(table, QUORUM);
        for (uint256 i; i < operators.length; ++i) {
            vm.prank(operators[i].account);
            IAllocations(core).setAllocationDelay(operators[i].account, 0);
        }
        move(40); // the delay's own delay, and EigenLayer's look back when it slashes
        for (uint256 i; i < operators.length; ++i) {
            allocate(i, 0, ALLOCATED);
            registerKey(i);
        }
        move(1);
        for (uint256 i; i < joining(); ++i) {
            join(i, 0);
        }
        move(1);
        if (table.isDue()) table.post();
        move(2);
    }

    /// @dev How many operators are in at first.
    function joining() internal view virtual returns (uint256) {
        return operators.length;
    }

    function move(uint256 blocks) internal {
        vm.roll(block.number + blocks);
        skip(2 * blocks);
    }

    function set(uint32 quorum) internal view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return IBN254CertificateVerifier.OperatorSet({avs: address(this), id: quorum});
    }

    function rules(uint96 minimum) internal view returns (IOperatorTable.Rules memory r) {
        r.lookAhead = 20;
        r.maxOperators = uint32(operators.length);
        r.minimumWeight = minimum;
        r.strategies = new IOperatorTable.Strategy[](1);
        r.strategies[0] = IOperatorTable.Strategy({strategy: strategy, multiplier: 1e18});
    }

    function createQuorum(uint32 quorum, IOperatorTable.Rules memory r) internal {
        createOperatorSet(quorum);
        vm.prank(OWNER);
        table.addQuorum(quorum, r);
    }

    function setRules(uint32 quorum, IOperatorTable.Rules memory r) internal {
        callWithNotice(OWNER, address(table), abi.encodeCall(table.setRules, (quorum, r)));
    }

    /// @dev Announces a call of the table's owner, and waits until it can be made.
    function afterNotice(bytes memory call) internal {
        vm.prank(OWNER);
        table.announce(call);
        move(table.noticeBlocks());
    }

    function createOperatorSet(uint32 id) internal {
        IOperatorSets.CreateSetParamsV2[] memory params = new IOperatorSets.CreateSetParamsV2[](1);
        params[0] =
            IOperatorSets.CreateSetParamsV2({operatorSetId: id, strategies: new address[](1), slasher: address(this)});
        params[0].strategies[0] = strategy;
        IOperatorSets(core).createOperatorSets(address(this), params);
    }

    // -- What operators do --

    function allocate(uint256 operator, uint32 quorum, uint64 magnitude) internal {
        IAllocations.AllocateParams[] memory params = new IAllocations.AllocateParams[](1);
        params[0].operatorSet = ISlasher.OperatorSet({avs: address(this), id: quorum});
        params[0].strategies = new address[](1);
        params[0].strategies[0] = strategy;
        params[0].newMagnitudes = new uint64[](1);
        params[0].newMagnitudes[0] = magnitude;
        vm.prank(operators[operator].account);
        IAllocations(core).modifyAllocations(operators[operator].account, params);
    }

    /// @dev A key of a few bits.
    function keyPair(uint256 secret)
        internal
        view
        returns (IBLSSignatureChecker.G1Point memory g1, IBLSSignatureChecker.G2Point memory g2)
    {
        g1 = BN254.mul(IBLSSignatureChecker.G1Point(1, 2), secret);
        IBLSSignatureChecker.G2Point memory doubled = IBLSSignatureChecker.G2Point(
            [
                11559732032986387107991004021392285783925812861821192530917403151452391805634,
                10857046999023057135944570762232829481370756359578518086990519993285655852781
            ],
            [
                4082367875863433681332203403145435568316851327593401208105741076214120093531,
                8495653923123431417604973247489272438418190587263600148770280649306958101930
            ]
        );
        for (; secret > 0; secret >>= 1) {
            if (secret & 1 == 1) g2 = BN254.add(g2, doubled);
            doubled = BN254.add(doubled, doubled);
        }
    }

    function registerKey(uint256 operator) internal {
        registerKey(operator, operators[operator].secret, operators[operator].g1, operators[operator].g2);
    }

    function registerKey(
        uint256 operator,
        uint256 secret,
        IBLSSignatureChecker.G1Point memory g1,
        IBLSSignatureChecker.G2Point memory g2
    ) internal {
        (bytes memory data, bytes memory proof) = keyRegistration(operator, secret, g1, g2);
        address account = operators[operator].account;
        vm.prank(account);
        IKeys(address(keys)).registerKey(account, set(0), data, proof);
    }

    /// @dev A key, and the proof of who has it, as EigenLayer's KeyRegistrar wants them.
    function keyRegistration(
        uint256 operator,
        uint256 secret,
        IBLSSignatureChecker.G1Point memory g1,
        IBLSSignatureChecker.G2Point memory g2
    ) internal view returns (bytes memory data, bytes memory proof) {
        data = abi.encode(g1.X, g1.Y, g2.X, g2.Y);
        bytes32 message =
            IKeys(address(keys)).getBN254KeyRegistrationMessageHash(operators[operator].account, set(0), data);
        IBLSSignatureChecker.G1Point memory signature = BN254.mul(BN254.hashToG1(message), secret);
        proof = abi.encode(signature.X, signature.Y);
    }

    function join(uint256 operator, uint32 quorum) internal {
        address account = operators[operator].account;
        ISets.RegisterParams memory params = registration(operator, quorum);
        vm.prank(account);
        ISets(core).registerForOperatorSets(account, params);
    }

    function registration(uint256 operator, uint32 quorum) internal view returns (ISets.RegisterParams memory params) {
        params.avs = address(this);
        params.operatorSetIds = new uint32[](1);
        params.operatorSetIds[0] = quorum;
        params.data = abi.encode(socketOf(operator));
    }

    function socketOf(uint256 operator) internal pure returns (string memory) {
        return string.concat("operator-", vm.toString(operator), ".example:9000");
    }

    function leave(uint256 operator, uint32 quorum) internal {
        address account = operators[operator].account;
        uint32[] memory ids = new uint32[](1);
        ids[0] = quorum;
        vm.prank(account);
        ISets(core)
            .deregisterFromOperatorSets(
                ISets.DeregisterParams({operator: account, avs: address(this), operatorSetIds: ids})
            );
    }

    function slash(uint256 operator, uint256 wad) internal {
        address[] memory strategies = new address[](1);
        strategies[0] = strategy;
        uint256[] memory wads = new uint256[](1);
        wads[0] = wad;
        ISlasher(core)
            .slashOperator(
                address(this),
                ISlasher.SlashingParams({
                operator: operators[operator].account,
                operatorSetId: 0,
                strategies: strategies,
                wadsToSlash: wads,
                description: "test"
            })
            );
    }

    // -- Certificates --

    /// @dev Bit i of signers stands for operators[i]. The table is that of the reference block, of quorum 0, and has the
    /// operators that it has now.
    function certifyUnderTable(bytes32 digest, uint32 referenceBlock, uint256 signers)
        internal
        view
        returns (bytes memory)
    {
        return certifyUnder(table.getOperators(0), digest, referenceBlock, signers);
    }

    /// @dev The same, of a table that has other operators than there are now.
    function certifyUnder(IOperatorTable.Operator[] memory list, bytes32 digest, uint32 referenceBlock, uint256 signers)
        internal
        view
        returns (bytes memory)
    {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(list, digest, referenceBlock, signers);
        return abi.encode(parts);
    }

    function part(bytes32 digest, uint32 referenceBlock, uint256 signers)
        internal
        view
        returns (ITableQuorumVerifier.QuorumCertificate memory)
    {
        return part(table.getOperators(0), digest, referenceBlock, signers);
    }

    function part(IOperatorTable.Operator[] memory list, bytes32 digest, uint32 referenceBlock, uint256 signers)
        internal
        view
        returns (ITableQuorumVerifier.QuorumCertificate memory p)
    {
        bytes32 message = certificates.calculateCertificateDigest(table.tableAt(referenceBlock), digest);
        IBLSSignatureChecker.G1Point memory signature = sign(message, signers);
        IBLSSignatureChecker.G2Point memory apk = keyOf(signers);
        p.signature = IBN254CertificateVerifier.G1Point(signature.X, signature.Y);
        p.apk = IBN254CertificateVerifier.G2Point(apk.X, apk.Y);
        p.nonSigners = new IBN254CertificateVerifier.BN254OperatorInfoWitness[](list.length);
        uint256 count;
        for (uint256 i; i < list.length; ++i) {
            if (signers >> positionOf(list[i].account) & 1 == 0) p.nonSigners[count++] = witness(list, i);
        }
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory all = p.nonSigners;
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    /// @dev Where an operator is in `operators`.
    function positionOf(address account) internal view returns (uint256) {
        for (uint256 i; i < operators.length; ++i) {
            if (operators[i].account == account) return i;
        }
        revert("no operator");
    }

    function witness(IOperatorTable.Operator[] memory list, uint256 index)
        internal
        pure
        returns (IBN254CertificateVerifier.BN254OperatorInfoWitness memory w)
    {
        // casting to 'uint32' is safe because a table has at most 256 operators
        w.operatorIndex = uint32(index);
        w.operatorInfo = infoOf(list[index]);
        w.operatorInfoProof = proofOf(list, index);
    }

    function infoOf(IOperatorTable.Operator memory operator)
        internal
        pure
        returns (IBN254CertificateVerifier.BN254OperatorInfo memory info)
    {
        info.pubkey = operator.key;
        info.weights = new uint256[](1);
        info.weights[0] = operator.weight;
    }

    /// @dev In the plainest way: over leaves filled up to a power of two.
    function proofOf(IOperatorTable.Operator[] memory list, uint256 index) internal pure returns (bytes memory proof) {
        uint256 width = 1;
        while (width < list.length) {
            width *= 2;
        }
        bytes32[] memory level = new bytes32[](width);
        for (uint256 i; i < list.length; ++i) {
            level[i] = keccak256(abi.encodePacked(uint8(0x75), abi.encode(infoOf(list[i]))));
        }
        for (; width > 1; width /= 2) {
            proof = abi.encodePacked(proof, level[index ^ 1]);
            for (uint256 i; i < width / 2; ++i) {
                level[i] = keccak256(abi.encodePacked(level[2 * i], level[2 * i + 1]));
            }
            index /= 2;
        }
    }

    function rootOf(IOperatorTable.Operator[] memory list) internal pure returns (bytes32 node) {
        if (list.length == 0) return 0;
        node = keccak256(abi.encodePacked(uint8(0x75), abi.encode(infoOf(list[0]))));
        bytes memory proof = proofOf(list, 0);
        for (uint256 i = 32; i <= proof.length; i += 32) {
            bytes32 sibling;
            assembly ("memory-safe") {
                sibling := mload(add(proof, i))
            }
            node = keccak256(abi.encodePacked(node, sibling));
        }
    }
}
