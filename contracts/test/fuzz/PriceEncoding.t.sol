// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {FeedSet} from "../../src/libraries/FeedSet.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {Test} from "forge-std/Test.sol";

contract PriceEncodingFuzzTest is Test {
    function decodeSpec(bytes calldata spec) external pure returns (FeedSet) {
        return PriceEncoding.decodeSpec(spec);
    }

    function decodeAnswers(bytes calldata response, uint256 count) external pure returns (PackedAnswer[] memory) {
        return PriceEncoding.decodeAnswers(response, count);
    }

    function testFuzz_decodeSpec(uint256 feeds) public view {
        vm.assume(feeds != 0);
        assertEq(FeedSet.unwrap(this.decodeSpec(abi.encode(feeds))), feeds);
    }

    function testFuzz_decodeAnswers_RoundTrip(bytes32 hash, PackedAnswer[] memory answers) public view {
        bytes memory encoded = PriceEncoding.encodeResponse(hash, answers);
        PackedAnswer[] memory decoded = this.decodeAnswers(encoded, answers.length);
        assertEq(abi.encode(decoded), abi.encode(answers));
        (bytes32 decodedHash,) = abi.decode(encoded, (bytes32, PackedAnswer[]));
        assertEq(decodedHash, hash);
    }

    /// @dev What decodes encodes to the same bytes; what does not is refused with its error.
    function testFuzz_decodeAnswers_IsCanonical(bytes memory response, uint8 count) public view {
        try this.decodeAnswers(response, count) returns (PackedAnswer[] memory answers) {
            (bytes32 hash,) = abi.decode(response, (bytes32, PackedAnswer[]));
            assertEq(PriceEncoding.encodeResponse(hash, answers), response);
        } catch (bytes memory reason) {
            assertEq(reason, abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, count));
        }
    }

    /// @dev The same for bytes that differ in one bit from a good response.
    function testFuzz_decodeAnswers_OneBitOff(PackedAnswer[3] memory given, uint256 bit) public view {
        PackedAnswer[] memory answers = new PackedAnswer[](3);
        (answers[0], answers[1], answers[2]) = (given[0], given[1], given[2]);
        bytes memory response = PriceEncoding.encodeResponse(keccak256("hash"), answers);
        bit = bound(bit, 0, response.length * 8 - 1);
        response[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        bool inHead = bit / 256 == 1 || bit / 256 == 2;
        try this.decodeAnswers(response, 3) {
            assertFalse(inHead);
        } catch {
            assertTrue(inHead);
        }
    }
}
