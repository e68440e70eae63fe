// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EigenLayerQuorumVerifier} from "../../src/EigenLayerQuorumVerifier.sol";
import {IAnnouncedCalls} from "../../src/interfaces/IAnnouncedCalls.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {BN254} from "./BN254.sol";
import {IBLSApkRegistry, IOperatorStateRetriever, IRegistryCoordinator} from "./IEigenLayer.sol";
import {ISets} from "./IEigenLayerTable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The chain state of a devnet: EigenLayer's real contracts, and five operators with equal stakes in quorum 0.
/// Written by devnet/cmd/allocs; see scripts/test-contracts.
abstract contract EigenLayerTest is Test {
    using stdJson for string;

    struct Operator {
        address account;
        bytes32 id;
        uint256 secret;
        IBLSSignatureChecker.G1Point g1;
        IBLSSignatureChecker.G2Point g2;
    }

    bytes internal constant QUORUM = hex"00";

    /// @dev Everybody signs: bit i stands for operators[i].
    uint256 internal constant ALL = 31;

    string internal addresses;
    /// @dev Ascending by id, as certificates name non-signers.
    Operator[] internal operators;
    IBLSSignatureChecker internal checker;
    address internal coordinator;
    address internal deployer;
    EigenLayerQuorumVerifier internal verifier;

    function setUp() public virtual {
        vm.loadAllocs(string.concat(folder(), "devnet.json"));
        addresses = vm.readFile(string.concat(folder(), "devnet.addresses.json"));
        vm.chainId(addresses.readUint(".chainId"));
        vm.roll(addresses.readUint(".blockNumber") + 10);
        vm.warp(addresses.readUint(".timestamp") + 1000);

        checker = IBLSSignatureChecker(contractNamed("BLSSignatureChecker"));
        coordinator = contractNamed("SlashingRegistryCoordinator");
        deployer = addresses.readAddress(".deployer.address");
        verifier = new EigenLayerQuorumVerifier(checker, QUORUM);
        readOperators();
    }

    /// @dev Where the state is.
    function folder() internal pure virtual returns (string memory) {
        return "contracts/allocs/";
    }

    /// @dev How many operators there are.
    function operatorCount() internal pure virtual returns (uint256) {
        return 5;
    }

    function contractNamed(string memory name) internal view returns (address) {
        return addresses.readAddress(string.concat(".contracts.", name));
    }

    /// @dev EigenLayer's own bytecode, as devnet/cmd/allocs writes it.
    function deployVerifier(address updater) internal returns (IBN254CertificateVerifier at) {
        bytes memory code = abi.encodePacked(
            vm.parseBytes(vm.readFile("contracts/allocs/BN254CertificateVerifier.hex")), abi.encode(updater)
        );
        assembly ("memory-safe") {
            at := create(0, add(code, 0x20), mload(code))
        }
        require(address(at) != address(0), "the verifier's creation failed");
    }

    /// @dev Sorted in memory: two hundred operators take a while in storage.
    function readOperators() private {
        string memory json = addresses;
        address[] memory accounts = abi.decode(vm.parseJson(json, ".operators[*].address"), (address[]));
        bytes32[] memory ids = abi.decode(vm.parseJson(json, ".operators[*].id"), (bytes32[]));
        uint256[] memory secrets = abi.decode(vm.parseJson(json, ".operators[*].blsKey"), (uint256[]));
        uint256[] memory g1 = abi.decode(vm.parseJson(json, ".operators[*].g1[*]"), (uint256[]));
        uint256[] memory g2 = abi.decode(vm.parseJson(json, ".operators[*].g2[*]"), (uint256[]));
        Operator[] memory sorted = new Operator[](operatorCount());
        for (uint256 i; i < sorted.length; ++i) {
            Operator memory o = Operator({
                account: accounts[i],
                id: ids[i],
                secret: secrets[i],
                g1: IBLSSignatureChecker.G1Point(g1[2 * i], g1[2 * i + 1]),
                g2: IBLSSignatureChecker.G2Point([g2[4 * i], g2[4 * i + 1]], [g2[4 * i + 2], g2[4 * i + 3]])
            });
            uint256 place = i;
            for (; place > 0 && sorted[place - 1].id > o.id; --place) {
                sorted[place] = sorted[place - 1];
            }
            sorted[place] = o;
        }
        for (uint256 i; i < sorted.length; ++i) {
            operators.push(sorted[i]);
        }
    }

    function pastBlock() internal view returns (uint32) {
        return uint32(block.number - 1);
    }

    // -- Certificates --

    /// @dev A certificate of a digest, signed by the operators whose bits are set.
    function certify(bytes32 digest, uint32 referenceBlock, uint256 signers) internal view returns (bytes memory) {
        return abi.encode(certificate(digest, referenceBlock, signers));
    }

    function certificate(bytes32 digest, uint32 referenceBlock, uint256 signers)
        internal
        view
        returns (IBLSSignatureChecker.NonSignerStakesAndSignature memory c)
    {
        c = certificateOf(referenceBlock, nonSigners(signers), QUORUM);
        c.sigma = sign(digest, signers);
        c.apkG2 = keyOf(signers);
    }

    /// @dev A certificate without signature and signers' key, which are zero.
    function certificateOf(uint32 referenceBlock, uint256[] memory absent, bytes memory quorums)
        internal
        view
        returns (IBLSSignatureChecker.NonSignerStakesAndSignature memory c)
    {
        bytes32[] memory ids = new bytes32[](absent.length);
        c.nonSignerPubkeys = new IBLSSignatureChecker.G1Point[](absent.length);
        for (uint256 i; i < absent.length; ++i) {
            ids[i] = operators[absent[i]].id;
            c.nonSignerPubkeys[i] = operators[absent[i]].g1;
        }
        IOperatorStateRetriever.CheckSignaturesIndices memory indices = IOperatorStateRetriever(
                contractNamed("OperatorStateRetriever")
            ).getCheckSignaturesIndices(coordinator, referenceBlock, quorums, ids);
        c.nonSignerQuorumBitmapIndices = indices.nonSignerQuorumBitmapIndices;
        c.quorumApkIndices = indices.quorumApkIndices;
        c.totalStakeIndices = indices.totalStakeIndices;
        c.nonSignerStakeIndices = indices.nonSignerStakeIndices;
        c.quorumApks = new IBLSSignatureChecker.G1Point[](quorums.length);
        for (uint256 i; i < quorums.length; ++i) {
            c.quorumApks[i] = IBLSApkRegistry(contractNamed("BLSApkRegistry")).getApk(uint8(quorums[i]));
        }
    }

    /// @dev The sum of the signers' signatures.
    function sign(bytes32 digest, uint256 signers)
        internal
        view
        returns (IBLSSignatureChecker.G1Point memory signature)
    {
        IBLSSignatureChecker.G1Point memory hash = BN254.hashToG1(digest);
        for (uint256 i; i < operators.length; ++i) {
            if (signers >> i & 1 == 1) signature = BN254.add(signature, BN254.mul(hash, operators[i].secret));
        }
    }

    /// @dev The sum of the signers' keys in G2.
    function keyOf(uint256 signers) internal view returns (IBLSSignatureChecker.G2Point memory key) {
        for (uint256 i; i < operators.length; ++i) {
            if (signers >> i & 1 == 1) key = BN254.add(key, operators[i].g2);
        }
    }

    /// @dev Positions of the operators that did not sign, ascending.
    function nonSigners(uint256 signers) internal view returns (uint256[] memory absent) {
        absent = new uint256[](operators.length);
        uint256 count;
        for (uint256 i; i < operators.length; ++i) {
            if (signers >> i & 1 == 0) absent[count++] = i;
        }
        assembly ("memory-safe") {
            mstore(absent, count)
        }
    }

    // -- Changes of the registry --

    function eject(uint256 operator) internal {
        vm.prank(deployer);
        IRegistryCoordinator(coordinator).ejectOperator(operators[operator].account, QUORUM);
    }

    /// @dev Creates quorum 1, which no operator is in.
    function createEmptyQuorum() internal {
        IRegistryCoordinator.StrategyParams[] memory strategies = new IRegistryCoordinator.StrategyParams[](1);
        strategies[0] = IRegistryCoordinator.StrategyParams(contractNamed("Strategy"), 1e18);
        vm.prank(deployer);
        IRegistryCoordinator(coordinator)
            .createTotalDelegatedStakeQuorum(IRegistryCoordinator.OperatorSetParam(10, 11_000, 1_001), 0, strategies);
    }

    /// @dev An operator with a registered key joins quorum 1 as well.
    function joinSecondQuorum(uint256 operator) internal {
        IRegistryCoordinator.PubkeyRegistrationParams memory none;
        ISets.RegisterParams memory params = ISets.RegisterParams({
            avs: contractNamed("ServiceManager"),
            operatorSetIds: new uint32[](1),
            data: abi.encode(uint256(0), "host:9000", none)
        });
        params.operatorSetIds[0] = 1;
        address account = operators[operator].account;
        vm.prank(account);
        ISets(contractNamed("AllocationManager")).registerForOperatorSets(account, params);
    }

    /// @dev Announces a call, and makes it when the notice is over, for which no other time passes.
    function callWithNotice(address owner, address target, bytes memory call) internal {
        uint256 today = block.number;
        vm.startPrank(owner);
        IAnnouncedCalls(target).announce(call);
        vm.roll(today + IAnnouncedCalls(target).noticeBlocks());
        Address.functionCall(target, call);
        vm.roll(today);
        vm.stopPrank();
    }
}
