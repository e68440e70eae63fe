// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {OperatorTable} from "../../src/OperatorTable.sol";
import {OperatorTablePair} from "../../src/OperatorTablePair.sol";
import {IKeyRegistrar} from "../../src/interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";

/// @notice With EigenLayer's own verifier.
contract OperatorTablePairTest is EigenLayerTest {
    address private constant AVS = address(0xa5);
    address private constant OWNER = address(0x0e);

    function create(bytes memory verifierCode) private returns (OperatorTablePair) {
        return new OperatorTablePair(
            verifierCode,
            AVS,
            IOperatorSets(contractNamed("AllocationManager")),
            IKeyRegistrar(contractNamed("KeyRegistrar")),
            100,
            1000,
            OWNER
        );
    }

    function test_constructor_CreatesTwoThatKnowEachOther() public {
        OperatorTablePair pair = create(vm.parseBytes(vm.readFile("contracts/allocs/BN254CertificateVerifier.hex")));

        OperatorTable table = pair.table();
        assertEq(address(table), vm.computeCreateAddress(address(pair), 2), "table");
        assertEq(address(pair.certificateVerifier()), vm.computeCreateAddress(address(pair), 1), "verifier");
        assertEq(pair.certificateVerifier().operatorTableUpdater(), address(table), "updater");
        assertEq(address(table.certificateVerifier()), address(pair.certificateVerifier()), "verifier of the table");
        assertEq(table.owner(), OWNER, "owner");
        assertEq(table.avs(), AVS, "avs");
    }

    function test_constructor_FailsIf_VerifierCannotBeCreated() public {
        vm.expectRevert();
        create(hex"fe");
    }
}
