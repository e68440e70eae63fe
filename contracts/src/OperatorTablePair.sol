// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {OperatorTable} from "./OperatorTable.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "./interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "./interfaces/eigenlayer/IOperatorSets.sol";

/// @title Operator table and its certificate verifier
/// @notice Creates the two, which know each other from their creation on, in one transaction. So both addresses follow from
/// that of this contract, which has no other use.
contract OperatorTablePair {
    /// @notice EigenLayer's verifier. It takes tables from {table} alone.
    IBN254CertificateVerifier public immutable certificateVerifier;
    /// @notice The operator table.
    OperatorTable public immutable table;

    /// @dev How the encoding of a creator and a small nonce begins, whose hash is the address of what is created.
    bytes2 private constant RLP_LIST = 0xd694;

    /// @param verifierCode Creation code of EigenLayer's BN254CertificateVerifier, without its argument.
    /// @param avs_ See {OperatorTable-constructor}, and so for the rest.
    constructor(
        bytes memory verifierCode,
        address avs_,
        IOperatorSets allocationManager_,
        IKeyRegistrar keyRegistrar_,
        uint16 postChangeBps_,
        uint32 postAge_,
        address owner_
    ) {
        address second = address(uint160(uint256(keccak256(abi.encodePacked(RLP_LIST, address(this), uint8(2))))));
        bytes memory code = bytes.concat(verifierCode, abi.encode(second));
        address first;
        assembly ("memory-safe") {
            first := create(0, add(code, 0x20), mload(code))
        }
        // Nothing is at `first` when its creation failed: the table's own look at it fails then.
        certificateVerifier = IBN254CertificateVerifier(first);
        table = new OperatorTable(
            avs_, allocationManager_, keyRegistrar_, certificateVerifier, postChangeBps_, postAge_, owner_
        );
    }
}
