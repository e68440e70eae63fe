// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Challenger} from "./Challenger.sol";
import {IObservationChallenger} from "./interfaces/IObservationChallenger.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title Observation challenger
contract ObservationChallenger is IObservationChallenger, Challenger {
    bytes32 private constant TASK_TYPEHASH = keccak256(
        "Task(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec)"
    );
    bytes32 private constant OBSERVATION_TYPEHASH =
        keccak256("Observation(bytes32 task,address operator,bytes observation)");
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    /// @dev Of a domain that has these four fields (EIP-5267).
    bytes1 private constant DOMAIN_FIELDS = 0x0f;

    /// @inheritdoc IObservationChallenger
    IRotatingTaskManager public immutable taskManager;

    bytes32 private immutable _name;
    bytes32 private immutable _version;

    /// @inheritdoc IObservationChallenger
    mapping(bytes32 task => mapping(address operator => bool)) public isSlashed;

    /// @param taskManager_ A task manager over EigenLayer's registries, whose operators observe.
    /// @param serviceManager_ The AVS that these registries serve.
    /// @param wad_ How much is slashed at first, in 1/1e18.
    /// @param owner_ Sets slash and bounty.
    constructor(IRotatingTaskManager taskManager_, IServiceManager serviceManager_, uint64 wad_, address owner_)
        Challenger(taskManager_.verifier(), serviceManager_, wad_, owner_)
    {
        taskManager = taskManager_;
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address verifyingContract,,) =
            IERC5267(address(taskManager_)).eip712Domain();
        require(
            fields == DOMAIN_FIELDS && chainId == block.chainid && verifyingContract == address(taskManager_),
            WrongDomain()
        );
        _name = keccak256(bytes(name));
        _version = keccak256(bytes(version));
    }

    /// @inheritdoc IObservationChallenger
    function challenge(Evidence calldata evidence, address operator) external {
        bytes32 hash = taskHash(evidence.task);
        require(!isSlashed[hash][operator], AlreadySlashed(hash, operator));
        _checkSlashable(evidence.task, operator);
        uint256 quorums = _verifier.quorumsOf(
            _digests(hash, operator, evidence.observations),
            evidence.task.referenceBlock,
            evidence.signatures,
            operator,
            evidence.membership
        );
        isSlashed[hash][operator] = true;
        emit OperatorChallenged(evidence.task.id, operator, msg.sender, hash, wad);
        _punish(evidence.task.id, operator, quorums, "EigenShift: said two things of one task");
    }

    /// @inheritdoc IObservationChallenger
    function taskHash(IRotatingTaskManager.Task calldata task) public pure returns (bytes32) {
        return keccak256(
            abi.encode(
                TASK_TYPEHASH,
                task.id,
                task.referenceBlock,
                task.referenceHash,
                task.deadlineBlock,
                task.proposer,
                keccak256(task.spec)
            )
        );
    }

    /// @inheritdoc IObservationChallenger
    function observationDigest(bytes32 task, address operator, bytes calldata observation)
        public
        view
        returns (bytes32)
    {
        return MessageHashUtils.toTypedDataHash(
            keccak256(abi.encode(DOMAIN_TYPEHASH, _name, _version, block.chainid, address(taskManager))),
            keccak256(abi.encode(OBSERVATION_TYPEHASH, task, operator, keccak256(observation)))
        );
    }

    /// @dev The messages that were signed, if they differ.
    function _digests(bytes32 task, address operator, bytes[2] calldata observations)
        private
        view
        returns (bytes32[] memory digests)
    {
        digests = new bytes32[](2);
        digests[0] = observationDigest(task, operator, observations[0]);
        digests[1] = observationDigest(task, operator, observations[1]);
        require(digests[0] != digests[1], NoFault());
    }
}
