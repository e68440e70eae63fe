// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {BN254} from "./BN254.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {IRegistryCoordinator} from "./IEigenLayer.sol";
import {IDelegation, IDeposits} from "./IEigenLayerCore.sol";
import {ISets} from "./IEigenLayerTable.sol";
import {OperatorTableTest} from "./OperatorTableTest.sol";
import {OracleSubmissions} from "./OracleSubmissions.sol";

/// @notice The same operators in both back ends, and a price oracle on each.
abstract contract BackendsTest is OperatorTableTest, OracleSubmissions {
    PriceOracle internal onMiddleware;
    PriceOracle internal onTable;

    function setUp() public virtual override(OperatorTableTest, EigenLayerTest) {
        OperatorTableTest.setUp();
        onMiddleware = deployOracle(verifier);
        onTable = deployOracle(quorumVerifier);
    }

    function messageOf(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes32 digest)
        internal
        view
        override
        returns (bytes32)
    {
        if (oracle == onMiddleware) return digest;
        return certificates.calculateCertificateDigest(table.tableAt(task.referenceBlock), digest);
    }

    function certifyFor(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes32 digest, uint256 signers)
        internal
        view
        override
        returns (bytes memory)
    {
        if (oracle == onMiddleware) return certify(digest, task.referenceBlock, signers);
        return certifyUnderTable(digest, task.referenceBlock, signers);
    }

    // -- An operator that has never been in --

    /// @dev An operator of EigenLayer with stake, in neither back end; its place in `operators`.
    function newcomer(string memory name, uint256 secret) internal returns (uint256 place) {
        Operator memory o;
        o.account = makeAddr(name);
        o.secret = secret;
        (o.g1, o.g2) = keyPair(secret);
        o.id = keccak256(abi.encode(o.g1.X, o.g1.Y));
        operators.push(o);
        address token = contractNamed("Token");
        address manager = contractNamed("StrategyManager");
        deal(token, o.account, 2e18);
        vm.startPrank(o.account);
        IDelegation(contractNamed("DelegationManager")).registerAsOperator(address(0), 0, "uri");
        IDeposits(token).approve(manager, 2e18);
        IDeposits(manager).depositIntoStrategy(strategy, token, 2e18);
        vm.stopPrank();
        return operators.length - 1;
    }

    /// @dev What the middleware's coordinator wants of an operator that joins.
    function middlewareRegistration(uint256 operator) internal view returns (ISets.RegisterParams memory params) {
        Operator memory o = operators[operator];
        IBLSSignatureChecker.G1Point memory proof =
            BN254.mul(IRegistryCoordinator(coordinator).pubkeyRegistrationMessageHash(o.account), o.secret);
        params.avs = contractNamed("ServiceManager");
        params.operatorSetIds = new uint32[](1);
        params.data = abi.encode(
            uint256(0), socketOf(operator), IRegistryCoordinator.PubkeyRegistrationParams(proof, o.g1, o.g2)
        );
    }
}
