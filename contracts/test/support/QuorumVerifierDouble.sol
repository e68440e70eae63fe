// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";

/// @notice Stands in for signatures: a certificate of a digest at a block is `certify(digest, block)`, nothing else
/// verifies. Stakes and operators are set by the test.
contract QuorumVerifierDouble is IQuorumVerifier {
    error InvalidCertificate();

    mapping(address account => bool) public isOperator;
    address public immutable avs = address(this);
    QuorumStake[] private _stakes;

    constructor() {
        setStake(60, 100);
    }

    /// @notice One quorum with these stakes.
    function setStake(uint96 signed, uint96 total) public {
        clearStakes();
        addStake(signed, total);
    }

    function addStake(uint96 signed, uint96 total) public {
        _stakes.push(QuorumStake({signed: signed, total: total}));
    }

    function clearStakes() public {
        delete _stakes;
    }

    function setOperator(address account, bool registered) external {
        isOperator[account] = registered;
    }

    function certify(bytes32 digest, uint32 referenceBlock) public pure returns (bytes memory) {
        return abi.encode("certificate", digest, referenceBlock);
    }

    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        view
        returns (QuorumStake[] memory)
    {
        require(keccak256(certificate) == keccak256(certify(digest, referenceBlock)), InvalidCertificate());
        return _stakes;
    }

    function quorumsSignedBy(bytes32, uint32, bytes calldata, address, bytes calldata) external pure returns (uint256) {
        revert InvalidCertificate(); // it knows of no signers
    }

    function quorumsOf(bytes32[] calldata, uint32, bytes calldata, address, bytes calldata)
        external
        pure
        returns (uint256)
    {
        revert InvalidCertificate();
    }
}
