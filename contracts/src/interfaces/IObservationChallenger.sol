// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "./IChallenger.sol";
import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title Observation challenger
/// @notice For an AVS whose operators observe, and agree on an outcome of what they saw. An honest operator observes once for
/// a task, and says the same to everybody that asks. Anyone who has two different observations of one operator for one task,
/// both with its signature, may have it slashed: once for each task. It does not matter whether the task settled, nor what
/// the observations say, nor to whom they were said.
///
/// A challenge must show that
/// - the reference block is in this chain, which can be known for 8191 blocks (256 where EIP-2935 is missing);
/// - the operator was in a quorum at the reference block, with the key that both signatures verify under: what is signed with
/// a key that the operator has given up since counts, what is signed with one that it had given up before does not;
/// - the observations differ.
///
/// @dev WARNING: an operator that forgets what it said, such as one that runs twice or was restored from an old copy of its
/// disk, is at fault like one that lies.
interface IObservationChallenger is IChallenger {
    /// @notice What an operator said of one task.
    /// @param task The task.
    /// @param observations Two that differ.
    /// @param signatures Both signatures, and the key; see {IQuorumVerifier-quorumsOf}.
    /// @param membership Proof that the operator was a member; see there.
    struct Evidence {
        IRotatingTaskManager.Task task;
        bytes[2] observations;
        bytes signatures;
        bytes membership;
    }

    /// @notice An operator said two things of one task, and was slashed.
    /// @param hash The task, with all its fields: see {taskHash}.
    /// @param wad How much, in 1/1e18 of what it had allocated to each operator set.
    event OperatorChallenged(
        uint64 indexed task, address indexed operator, address indexed challenger, bytes32 hash, uint64 wad
    );

    /// @notice The operator has been slashed for that task.
    error AlreadySlashed(bytes32 task, address operator);
    /// @notice The task manager's messages are not those of its own EIP-712 domain on this chain.
    error WrongDomain();

    /// @notice Slashes an operator that signed two different observations for one task.
    function challenge(Evidence calldata evidence, address operator) external;

    /// @notice What names a task in an observation: the hash of all its fields. A task that is proposed again, by somebody else
    /// or as of another block, is another one, which is observed anew.
    function taskHash(IRotatingTaskManager.Task calldata task) external pure returns (bytes32);

    /// @notice The EIP-712 message that an operator signs for what it saw, in the task manager's domain.
    function observationDigest(bytes32 task, address operator, bytes calldata observation)
        external
        view
        returns (bytes32);

    /// @notice Whether an operator has been slashed for a task.
    function isSlashed(bytes32 task, address operator) external view returns (bool);

    /// @notice The task manager whose operators are held to what they say.
    function taskManager() external view returns (IRotatingTaskManager);
}
