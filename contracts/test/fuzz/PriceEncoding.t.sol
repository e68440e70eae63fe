// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {FeedSet} from "../../src/libraries/FeedSet.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {Test} from "forge-std/Test.sol";

contract PriceEncodingFuzzTest is Test {
    function decodeSpec(bytes calldata spec) external pure returns (FeedSet) {
        return PriceEncoding.decodeSpec(spec);
    }

    function decodeResponse(bytes calldata response, uint256 count)
        external
        pure
        returns (PackedAnswer[] memory, PackedObservation[] memory)
    {
        return PriceEncoding.decodeResponse(response, count);
    }

    function testFuzz_decodeSpec(uint128 feeds) public view {
        vm.assume(feeds != 0);
        assertEq(FeedSet.unwrap(this.decodeSpec(abi.encode(feeds))), feeds);
    }

    /// @dev There are no feeds from 128 on.
    function testFuzz_decodeSpec_FailsIf_AFeedIsBeyondTheLast(uint256 feeds, uint8 index) public {
        index = uint8(bound(index, 128, 255));
        feeds = feeds >> 256 - index | 1 << index;
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, index));
        this.decodeSpec(abi.encode(feeds));
    }

    function testFuzz_decodeResponse_RoundTrip(PackedAnswer[] memory answers, PackedObservation[] memory observations)
        public
        view
    {
        bytes memory encoded = PriceEncoding.encodeResponse(answers, observations);
        (PackedAnswer[] memory decoded, PackedObservation[] memory seen) = this.decodeResponse(encoded, answers.length);
        assertEq(abi.encode(decoded), abi.encode(answers));
        assertEq(abi.encode(seen), abi.encode(observations));
    }

    /// @dev What decodes encodes to the same bytes; what does not is refused with its error.
    function testFuzz_decodeResponse_IsCanonical(bytes memory response, uint8 count) public view {
        try this.decodeResponse(response, count) returns (
            PackedAnswer[] memory answers, PackedObservation[] memory observations
        ) {
            assertEq(PriceEncoding.encodeResponse(answers, observations), response);
        } catch (bytes memory reason) {
            assertEq(reason, abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, count));
        }
    }

    /// @dev The same for bytes that differ in one bit from a good response.
    function testFuzz_decodeResponse_OneBitOff(
        PackedAnswer[3] memory given,
        PackedObservation[2] memory seen,
        uint256 bit
    ) public view {
        PackedAnswer[] memory answers = new PackedAnswer[](3);
        (answers[0], answers[1], answers[2]) = (given[0], given[1], given[2]);
        PackedObservation[] memory observations = new PackedObservation[](2);
        (observations[0], observations[1]) = (seen[0], seen[1]);
        bytes memory response = PriceEncoding.encodeResponse(answers, observations);
        bit = bound(bit, 0, response.length * 8 - 1);
        response[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        uint256 word = bit / 256;
        bool inHead = word <= 2 || word == 6;
        try this.decodeResponse(response, 3) {
            assertFalse(inHead);
        } catch {
            assertTrue(inHead);
        }
    }

    /// @dev As many as all sources of all feeds together may be, and no more. With them a response of all feeds stays
    /// below 32 KiB.
    function test_decodeResponse_MostObservations() public {
        PackedAnswer[] memory answers = new PackedAnswer[](128);
        bytes memory response = PriceEncoding.encodeResponse(answers, new PackedObservation[](768));
        assertLe(response.length, 32 << 10);
        (, PackedObservation[] memory seen) = this.decodeResponse(response, 128);
        assertEq(seen.length, 768);

        response = PriceEncoding.encodeResponse(answers, new PackedObservation[](769));
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, 128));
        this.decodeResponse(response, 128);
    }
}
