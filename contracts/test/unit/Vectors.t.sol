// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation, PackedObservationLibrary} from "../../src/libraries/PackedObservation.sol";
import {PackedRound, PackedRoundLibrary} from "../../src/libraries/PackedRound.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {QuorumVerifierDouble} from "../support/QuorumVerifierDouble.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Golden vectors of digests and encodings, which the Go side checks, too. With REWRITE_VECTORS=true in the
/// environment the file is written; otherwise it must be current.
contract VectorsTest is Test {
    string private constant PATH = "contracts/test/vectors/digest.json";

    /// @dev The contract at which digests are computed.
    address private constant CONTRACT = 0x00000000000000000000000000000000e16E5417;

    function test_VectorsAreCurrent() public {
        string memory current = string.concat(
            "{\n",
            section("digests", digests()),
            ",\n",
            section("specs", specs()),
            ",\n",
            section("answers", answers()),
            ",\n",
            section("responses", responses()),
            ",\n",
            section("observations", observations()),
            ",\n",
            section("rounds", rounds()),
            "\n}\n"
        );
        if (vm.envOr("REWRITE_VECTORS", false)) vm.writeFile(PATH, current);
        assertEq(vm.readFile(PATH), current, "run with REWRITE_VECTORS=true and commit");
    }

    // -- Digests --

    function digests() private returns (string[] memory entries) {
        entries = new string[](8);
        IRotatingTaskManager.Task memory task = IRotatingTaskManager.Task({
            id: 118_000_000,
            referenceBlock: 1_234,
            deadlineBlock: 1_254,
            referenceHash: keccak256("reference block"),
            proposer: 0x70997970C51812dc3A010C7d01b50e0d17dc79C8,
            spec: abi.encode(3)
        });
        PackedAnswer[] memory words = new PackedAnswer[](2);
        words[0] = PackedAnswerLibrary.pack(3000_12345678, 1_799_999_940, 1_800_000_000, 12, 3, 1);
        words[1] = PackedAnswerLibrary.pack(0, 0, 1_800_000_000, 0, 1, 2);
        bytes memory response = PriceEncoding.encodeResponse(words, someObservations(3));
        entries[0] = digest("two feeds", 31337, CONTRACT, task, response);
        entries[1] = digest("another chain", 1, CONTRACT, task, response);
        entries[2] = digest("another contract", 31337, address(type(uint160).max), task, response);
        entries[3] = digest("empty response", 31337, CONTRACT, task, "");
        task.spec = "";
        entries[4] = digest("empty spec", 31337, CONTRACT, task, response);
        task.spec = "a spec whose length is no multiple of thirty-two";
        entries[5] = digest("odd lengths", 31337, CONTRACT, task, hex"00ff00");
        task = IRotatingTaskManager.Task(0, 0, 0, 0, address(0), "");
        entries[6] = digest("all zero", 31337, CONTRACT, task, "");
        task = IRotatingTaskManager.Task({
            id: type(uint64).max,
            referenceBlock: type(uint32).max,
            deadlineBlock: type(uint32).max,
            referenceHash: bytes32(type(uint256).max),
            proposer: address(type(uint160).max),
            spec: abi.encode(type(uint256).max)
        });
        entries[7] = digest("all ones", type(uint64).max, CONTRACT, task, response);
    }

    function digest(
        string memory name,
        uint64 chainId,
        address where,
        IRotatingTaskManager.Task memory task,
        bytes memory response
    ) private returns (string memory) {
        vm.chainId(chainId);
        IRotatingTaskManager.Parameters memory p = IRotatingTaskManager.Parameters(2, 15, 60);
        ISlotTaskManager.Slots memory slots = ISlotTaskManager.Slots(0, 15);
        deployCodeTo(
            "PriceOracle.sol:PriceOracle",
            abi.encode(new QuorumVerifierDouble(), p, slots, 5001, new SourceAdapters(), address(this)),
            where
        );
        bytes32 value = PriceOracle(where).digest(task, response);
        string memory head = string.concat(
            '{"name": "',
            name,
            '", "chainId": ',
            vm.toString(chainId),
            ', "contract": "',
            vm.toString(where),
            '", "id": ',
            vm.toString(task.id),
            ', "referenceBlock": ',
            vm.toString(task.referenceBlock)
        );
        string memory tail = string.concat(
            ', "referenceHash": "',
            vm.toString(task.referenceHash),
            '", "deadlineBlock": ',
            vm.toString(task.deadlineBlock),
            ', "proposer": "',
            vm.toString(task.proposer),
            '", "spec": "',
            vm.toString(task.spec)
        );
        return string.concat(
            head, tail, '", "response": "', vm.toString(response), '", "digest": "', vm.toString(value), '"}'
        );
    }

    // -- Encodings --

    function specs() private pure returns (string[] memory entries) {
        uint256[4] memory feeds = [uint256(1), 3, 1 << 127, type(uint128).max];
        entries = new string[](feeds.length);
        for (uint256 i; i < feeds.length; ++i) {
            entries[i] = string.concat(
                '{"feeds": "', vm.toString(bytes32(feeds[i])), '", "spec": "', vm.toString(abi.encode(feeds[i])), '"}'
            );
        }
    }

    function answers() private pure returns (string[] memory entries) {
        entries = new string[](6);
        entries[0] = answer(3000_12345678, 1_799_999_940, 1_800_000_000, 12, 3, 1);
        entries[1] = answer(0, 0, 1_800_000_000, 0, 1, 2);
        entries[2] = answer(
            type(int160).max, type(uint32).max, type(uint32).max, type(uint16).max, type(uint8).max, type(uint8).max
        );
        entries[3] = answer(type(int160).min, 0, 0, 0, 0, 0);
        entries[4] = answer(-1, 1, 2, 3, 4, 5);
        entries[5] = answer(1, 1, 1, 0, 1, 1);
    }

    function answer(int160 value, uint32 oldestAt, uint32 observedAt, uint16 spread, uint8 sources, uint8 status)
        private
        pure
        returns (string memory)
    {
        PackedAnswer word = PackedAnswerLibrary.pack(value, oldestAt, observedAt, spread, sources, status);
        return string.concat(
            '{"answer": "',
            vm.toString(value),
            '", "oldestAt": ',
            vm.toString(oldestAt),
            ', "observedAt": ',
            vm.toString(observedAt),
            ', "spreadBps": ',
            vm.toString(spread),
            ', "sources": ',
            vm.toString(sources),
            ', "status": ',
            vm.toString(status),
            ', "word": "',
            vm.toString(PackedAnswer.unwrap(word)),
            '"}'
        );
    }

    function responses() private pure returns (string[] memory entries) {
        entries = new string[](3);
        for (uint256 i; i < entries.length; ++i) {
            PackedAnswer[] memory words = new PackedAnswer[](i);
            string memory list;
            for (uint256 j; j < i; ++j) {
                words[j] = PackedAnswerLibrary.pack(int160(int256(100 + j)), 1_799_999_940, 1_800_000_000, 5, 3, 1);
                list = string.concat(list, j == 0 ? '"' : '", "', vm.toString(PackedAnswer.unwrap(words[j])));
            }
            entries[i] = string.concat(
                '{"answers": [',
                i == 0 ? "" : string.concat(list, '"'),
                '], "observations": ',
                listOf(someObservations(2 * i)),
                ', "response": "',
                vm.toString(PriceEncoding.encodeResponse(words, someObservations(2 * i))),
                '"}'
            );
        }
    }

    /// @dev Words in the order in which a response has them.
    function someObservations(uint256 count) private pure returns (PackedObservation[] memory words) {
        words = new PackedObservation[](count);
        for (uint256 i; i < count; ++i) {
            words[i] = PackedObservationLibrary.pack(
                uint8(i / 2), uint8(i % 2), uint80(7) << 64 | uint80(42 + i), 1_800_000_000, 3000_12345678
            );
        }
    }

    function listOf(PackedObservation[] memory words) private pure returns (string memory list) {
        for (uint256 i; i < words.length; ++i) {
            list = string.concat(list, i == 0 ? '"' : ', "', vm.toString(PackedObservation.unwrap(words[i])), '"');
        }
        return string.concat("[", list, "]");
    }

    function observations() private pure returns (string[] memory entries) {
        entries = new string[](5);
        entries[0] = observation(0, 0, uint80(7) << 64 | 42, 1_800_000_000, 3000_12345678);
        entries[1] = observation(127, 15, type(uint80).max, type(uint32).max, type(int128).max);
        entries[2] = observation(1, 2, 0, 1, type(int128).min);
        entries[3] = observation(3, 0, 9, 1_800_000_000, -1);
        entries[4] = observation(3, 1, 0, 0, 0);
    }

    function observation(uint8 feed, uint8 source, uint80 roundId, uint32 updatedAt, int128 value)
        private
        pure
        returns (string memory)
    {
        PackedObservation word = PackedObservationLibrary.pack(feed, source, roundId, updatedAt, value);
        return string.concat(
            string.concat('{"feed": ', vm.toString(feed), ', "source": ', vm.toString(source)),
            string.concat(', "roundId": "', vm.toString(roundId), '", "updatedAt": ', vm.toString(updatedAt)),
            string.concat(
                ', "answer": "', vm.toString(value), '", "word": "', vm.toString(PackedObservation.unwrap(word)), '"}'
            )
        );
    }

    /// @dev Each field alone at its largest, then words of any bits.
    function rounds() private pure returns (string[] memory entries) {
        entries = new string[](40);
        entries[0] = round(settled(0, 0, 0, 0, 0, 0, 0, 0));
        entries[1] = round(settled(type(uint88).max, 0, 0, 0, 0, 0, 0, 0));
        entries[2] = round(settled(0, type(uint32).max, 0, 0, 0, 0, 0, 0));
        entries[3] = round(settled(0, 0, type(uint32).max, 0, 0, 0, 0, 0));
        entries[4] = round(settled(0, 0, 0, type(uint32).max, 0, 0, 0, 0));
        entries[5] = round(settled(0, 0, 0, 0, type(uint16).max, 0, 0, 0));
        entries[6] = round(settled(0, 0, 0, 0, 0, type(uint8).max, 0, 0));
        entries[7] = round(settled(0, 0, 0, 0, 0, 0, type(uint16).max, 0));
        entries[8] = round(settled(0, 0, 0, 0, 0, 0, 0, PackedRoundLibrary.HEARTBEAT));
        entries[9] = round(settled(0, 0, 0, 0, 0, 0, 0, PackedRoundLibrary.REQUEST));
        for (uint256 i = 10; i < entries.length; ++i) {
            entries[i] = round(PackedRound.wrap(keccak256(abi.encode("round", i))));
        }
    }

    function settled(
        uint88 value,
        uint32 oldestAt,
        uint32 observedAt,
        uint32 updatedAt,
        uint16 spread,
        uint8 sources,
        uint16 deviation,
        uint8 reasons
    ) private pure returns (PackedRound) {
        return PackedRoundLibrary.settle(
            PackedAnswerLibrary.pack(int160(uint160(value)), oldestAt, observedAt, spread, sources, 1),
            updatedAt,
            deviation,
            reasons
        );
    }

    function round(PackedRound word) private pure returns (string memory) {
        string memory times = string.concat(
            '{"answer": "',
            vm.toString(word.answer()),
            '", "oldestAt": ',
            vm.toString(word.oldestAt()),
            ', "observedAt": ',
            vm.toString(word.observedAt()),
            ', "updatedAt": ',
            vm.toString(word.updatedAt())
        );
        string memory rest = string.concat(
            ', "spreadBps": ',
            vm.toString(word.spreadBps()),
            ', "sources": ',
            vm.toString(word.sources()),
            ', "deviationBps": ',
            vm.toString(word.deviationBps()),
            ', "reasons": ',
            vm.toString(word.reasons())
        );
        return string.concat(times, rest, ', "word": "', vm.toString(PackedRound.unwrap(word)), '"}');
    }

    function section(string memory name, string[] memory entries) private pure returns (string memory text) {
        text = string.concat('  "', name, '": [');
        for (uint256 i; i < entries.length; ++i) {
            text = string.concat(text, i == 0 ? "\n    " : ",\n    ", entries[i]);
        }
        return string.concat(text, "\n  ]");
    }
}
